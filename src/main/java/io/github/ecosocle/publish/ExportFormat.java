package io.github.ecosocle.publish;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;

/** Turns the content of a release into files of it. Adding a format is adding a class of this kind. */
public interface ExportFormat {

    /** When a format writes: formats of one stage see, in the staging, the files of the stages before. */
    enum Stage {
        /** Files of {@code donnees/}. */
        DATA,
        /** Files of {@code donnees/} that tell how the others differ from the release before. */
        CHANGES,
        /** Files of {@code donnees/} that hold a part of another, too heavy for portals. */
        PARTS,
        /** Files of {@code metadonnees/}, which describe the data. */
        METADATA,
        /** Files at the root of the release; they alone never make a release. */
        FRONT
    }

    /** Unique; formats of one stage run in the order of their names. */
    String name();

    default Stage stage() {
        return Stage.DATA;
    }

    /** True when the job wants it. */
    default boolean isWanted(JobDefinition job) {
        return true;
    }

    void write(ReleaseContent content, Staging staging) throws IOException;
}
