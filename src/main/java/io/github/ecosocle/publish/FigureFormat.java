package io.github.ecosocle.publish;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.List;

/** A format made of figures alone: all of its kind are open together, so that one pass over the figures writes them all. */
public interface FigureFormat extends ExportFormat {

    FigureWriting open(ReleaseContent content, Staging staging) throws IOException;

    @Override
    default void write(ReleaseContent content, Staging staging) throws IOException {
        FigurePass.write(List.of(this), content, staging);
    }
}
