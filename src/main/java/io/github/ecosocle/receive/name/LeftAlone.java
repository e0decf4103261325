package io.github.ecosocle.receive.name;

import java.util.Locale;
import java.util.Set;

/** Tells, by its name alone, a file that was never meant as a submission. */
public enum LeftAlone {
    /** Not one of ours to leave: look at it. */
    NO,
    /** Made by an operating system or an office program, or a note to readers. */
    ALWAYS,
    /** A transfer that has not ended: the file will get its true name then. */
    UNTIL_RENAMED;

    private static final Set<String> SYSTEM_NAMES = Set.of("thumbs.db", "desktop.ini", "__macosx", "$recycle.bin");
    private static final Set<String> TRANSFER_ENDINGS = Set.of("part", "filepart", "crdownload", "partial", "tmp");

    public static LeftAlone of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        if (dot > 0 && TRANSFER_ENDINGS.contains(lower.substring(dot + 1)) && !lower.startsWith("~$")) {
            return UNTIL_RENAMED;
        }
        boolean system = SYSTEM_NAMES.contains(lower)
                || lower.startsWith(".")
                || lower.startsWith("~$")
                || lower.startsWith("lisezmoi")
                || lower.endsWith(".md");
        return system ? ALWAYS : NO;
    }
}
