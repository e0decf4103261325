package io.github.ecosocle.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder cannot take a release: said before any work is done. */
public final class OutputNotWritableException extends IOException {
    private static final long serialVersionUID = 1L;

    OutputNotWritableException(Path path, String why, IOException cause) {
        super(sentence(path, why), cause);
    }

    OutputNotWritableException(Path path, String why) {
        super(sentence(path, why));
    }

    private static String sentence(Path path, String why) {
        return "Impossible de publier dans " + path + " : " + why + ".";
    }
}
