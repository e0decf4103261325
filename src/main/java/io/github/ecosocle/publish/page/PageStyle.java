package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;

/** Writes the style that all pages but the front one share: one file instead of a copy in each of two thousand. */
public final class PageStyle implements ExportFormat {
    @Override
    public String name() {
        return Frame.STYLE;
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        staging.write(Frame.STYLE, Frame.style());
    }
}
