package io.github.ecosocle.register.arrival;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.register.database.Counter;
import io.github.ecosocle.register.database.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** The files of one input folder as the last scan left them, so that the next one reads only what changed. */
public final class ScannedFiles {
    /** Once in so many scans no stamp is trusted. */
    public static final int READ_ALL_EVERY = 30;

    private final Session session;
    private final String folderKey;

    public ScannedFiles(Session session, Path folder) {
        this.session = session;
        this.folderKey = key(folder.toAbsolutePath().normalize().toString());
    }

    /** By path, as the file system spells it. */
    public Map<String, ScannedFile> list() {
        return session.get("list scanned files", this::list);
    }

    private Map<String, ScannedFile> list(Connection connection) throws SQLException {
        String sql = "SELECT file_path, byte_size, modified_nanos, file_key, sha256, scanned_nanos FROM scanned_file"
                + " WHERE folder_key = ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, folderKey);
            try (ResultSet rows = select.executeQuery()) {
                Map<String, ScannedFile> files = new HashMap<>();
                while (rows.next()) {
                    FileStamp stamp = new FileStamp(rows.getLong(2), rows.getLong(3), rows.getString(4));
                    String path = rows.getString(1);
                    files.put(path, new ScannedFile(path, stamp, rows.getString(5), rows.getLong(6)));
                }
                return files;
            }
        }
    }

    /** True when the coming scan is the one that trusts no stamp. */
    public boolean isReadAllDue() {
        return session.get("count scans", connection -> (Counter.SCAN.lock(connection) + 1) % READ_ALL_EVERY == 0);
    }

    /** Counts a scan and keeps what it saw, no more; only what differs is written. */
    public void save(Collection<ScannedFile> scanned) {
        session.run("save scanned files", connection -> {
            Counter.SCAN.add(connection, 1);
            Map<String, ScannedFile> gone = list(connection);
            try (PreparedStatement delete = connection.prepareStatement(
                            "DELETE FROM scanned_file WHERE folder_key = ? AND path_key = ?");
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO scanned_file (folder_key, path_key, file_path, byte_size, modified_nanos,"
                                    + " file_key, sha256, scanned_nanos) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                Map<String, ScannedFile> news = new HashMap<>();
                scanned.forEach(file -> news.put(file.path(), file));
                // what stands in both as it was needs no writing
                news.values().removeIf(file -> gone.remove(file.path(), file));
                for (String path : gone.keySet()) {
                    delete(delete, path);
                }
                for (ScannedFile file : news.values()) {
                    insert(insert, file);
                }
            }
        });
    }

    private void delete(PreparedStatement delete, String path) throws SQLException {
        delete.setString(1, folderKey);
        delete.setString(2, key(path));
        delete.executeUpdate();
    }

    private void insert(PreparedStatement insert, ScannedFile file) throws SQLException {
        insert.setString(1, folderKey);
        insert.setString(2, key(file.path()));
        insert.setString(3, file.path());
        insert.setLong(4, file.stamp().size());
        insert.setLong(5, file.stamp().modifiedNanos());
        insert.setString(6, file.stamp().fileKey());
        insert.setString(7, file.sha256());
        insert.setLong(8, file.scannedAtNanos());
        insert.executeUpdate();
    }

    private static String key(String path) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
