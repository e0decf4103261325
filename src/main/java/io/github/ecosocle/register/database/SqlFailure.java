package io.github.ecosocle.register.database;

import java.sql.SQLException;
import java.util.Locale;

/** Turns what a database says of its trouble into an exception that says what to do. */
final class SqlFailure {
    /** H2: the database file is locked by another process. */
    private static final int H2_ALREADY_OPEN = 90020;

    private static final int H2_FILE_CORRUPTED = 90030;
    private static final int H2_IO_1 = 90028;
    private static final int H2_IO_2 = 90031;
    private static final int H2_VERSION = 90048;
    private static final int H2_GENERAL = 50000;

    private SqlFailure() {}

    static boolean isHeld(SQLException e) {
        return e.getErrorCode() == H2_ALREADY_OPEN;
    }

    static RegisterException of(String action, SQLException e) {
        boolean damaged = switch (e.getErrorCode()) {
            case H2_FILE_CORRUPTED, H2_VERSION -> true;
            case H2_IO_1, H2_IO_2, H2_GENERAL -> saysCorrupt(e);
            default -> false;
        };
        String said = String.valueOf(e.getMessage());
        return damaged && !isFull(e)
                ? new RegisterCorruptException(said, e)
                : new RegisterException("the register failed to " + action + ": " + said, e);
    }

    private static boolean saysCorrupt(Throwable e) {
        return anyMessage(e, "corrupt") || anyMessage(e, "reading from file") || anyMessage(e, "chunk");
    }

    private static boolean isFull(Throwable e) {
        return anyMessage(e, "no space left") || anyMessage(e, "quota") || anyMessage(e, "read-only file system");
    }

    private static boolean anyMessage(Throwable e, String word) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            if (String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
