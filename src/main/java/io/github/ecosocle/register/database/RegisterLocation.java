package io.github.ecosocle.register.database;

import java.nio.file.Path;

/**
 * Where the register is.
 *
 * @param folder {@code work/register}: locks, and the embedded database
 * @param url JDBC address of a PostgreSQL, or empty for the embedded database
 */
public record RegisterLocation(Path folder, String url, String user, String password) {
    static final String EMBEDDED_USER = "sa";

    private static final String FILE = "ecosocle";

    public static RegisterLocation embedded(Path folder) {
        return new RegisterLocation(folder, "", "", "");
    }

    public boolean isEmbedded() {
        return url.isEmpty();
    }

    /** The database as it works, or the one being migrated aside. */
    Path file(boolean aside) {
        return folder.resolve(name(aside) + ".mv.db");
    }

    /**
     * WRITE_DELAY=0: by default a kill loses the commits of the last half second. RETENTION_TIME=0: else that makes the file
     * grow by hundreds of megabytes a year. DB_CLOSE: only {@link RegisterDatabase#close()} closes, never an idle pool or a
     * shutdown hook that comes too early. CACHE_SIZE: packed rows are read once, a large cache would be wasted.
     * TRACE_LEVEL_FILE: what goes wrong is in our exceptions, not in a file that nobody clears.
     */
    String jdbcUrl(boolean aside) {
        return isEmbedded()
                ? "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name(aside))
                        + ";WRITE_DELAY=0;RETENTION_TIME=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=16384;TRACE_LEVEL_FILE=0"
                : url;
    }

    private static String name(boolean aside) {
        return aside ? FILE + "-migration" : FILE;
    }

    /** Folder of the migrations that differ from one database to the other. */
    String vendor() {
        return isEmbedded() || url.startsWith("jdbc:h2:") ? "h2" : "postgresql";
    }
}
