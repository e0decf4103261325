package io.github.ecosocle.publish;

import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands each figure to every open format: the figures of communes are computed anew at each pass, so one is made. */
final class FigurePass implements FigureWriting {
    private final List<FigureWriting> open = new ArrayList<>();

    private FigurePass() {}

    static void write(List<FigureFormat> formats, ReleaseContent content, Staging staging) throws IOException {
        try (FigurePass pass = new FigurePass()) {
            for (FigureFormat format : formats) {
                pass.open.add(format.open(content, staging));
            }
            content.figures(pass);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public void figure(Figure figure) {
        for (FigureWriting writing : open) {
            writing.figure(figure);
        }
    }

    @Override
    public void coverage(CoverageRow row) {
        for (FigureWriting writing : open) {
            writing.coverage(row);
        }
    }

    /** Closes them all, whatever becomes of one. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (FigureWriting writing : open) {
            first = firstOf(first, closed(writing));
        }
        if (first != null) {
            throw first;
        }
    }

    private static @Nullable IOException closed(FigureWriting writing) {
        try {
            writing.close();
            return null;
        } catch (IOException failed) {
            return failed;
        }
    }

    private static @Nullable IOException firstOf(@Nullable IOException first, @Nullable IOException other) {
        return first == null ? other : first;
    }
}
