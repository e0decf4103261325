package io.github.ecosocle.publish.staging;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Folders that readers may enter whatever the umask, and that survive a power cut. */
public final class Folders {
    private static final String READABLE_FOLDER = "rwxr-xr-x";
    private static final String CLOSED_FOLDER = "rwx------";
    private static final String READABLE_FILE = "rw-r--r--";

    private Folders() {}

    /** Makes a folder and its parents where they are missing; leaves alone the rights of those already there. */
    public static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            create(parent);
        }
        Files.createDirectory(folder);
        permit(folder, READABLE_FOLDER);
    }

    /** Makes a folder that only the owner enters, and its parents in the same way where they are missing. */
    public static void createClosed(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            createClosed(parent);
        }
        Files.createDirectory(folder);
        close(folder);
    }

    /** Leaves the folder to its owner alone. */
    public static void close(Path folder) throws IOException {
        permit(folder, CLOSED_FOLDER);
    }

    static void permitFile(Path file) throws IOException {
        permit(file, READABLE_FILE);
    }

    private static void permit(Path path, String rights) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(rights));
        }
    }

    /** Puts on the disk the names a folder holds: without it a rename may be lost after a power cut. */
    public static void sync(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** Deletes a folder and all it holds, never following a link; a folder that is not there is deleted already. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(inside);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
