package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open files of {@link Ecospheres}: one a measure, those of the level at hand. */
final class EcospheresFiles implements FigureWriting {
    private final ReleaseContent content;
    private final Staging staging;
    private final EcospheresExtras extras;
    private final Map<String, String> columns;
    private final Map<Measure, EcospheresFile> open = new HashMap<>();
    private @Nullable Level level;

    EcospheresFiles(ReleaseContent content, Staging staging) {
        this.content = content;
        this.staging = staging;
        this.extras = new EcospheresExtras(content);
        this.columns = WfsName.distinct(
                content.catalogue().measures().stream().map(Measure::id).toList(),
                Set.of(Ecospheres.DATE, Ecospheres.METHOD));
    }

    @Override
    public void figure(Figure figure) {
        Territories territories = content.territories();
        Level entered = territories.level(figure.territory());
        try {
            if (entered != level) {
                leave();
                level = entered;
            }
            Optional<Maille> maille = Maille.find(entered);
            if (maille.isPresent() && !figure.value().isEmpty()) {
                file(figure.measure(), maille.get()).add(figure, territories.get(figure.territory()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private EcospheresFile file(Measure measure, Maille maille) throws IOException {
        EcospheresFile file = open.get(measure);
        if (file == null) {
            String column = columns.getOrDefault(measure.id(), measure.id());
            file = new EcospheresFile(measure, column, maille, staging);
            open.put(measure, file);
        }
        return file;
    }

    /** Levels follow one another: those of the one before are whole. */
    private void leave() throws IOException {
        for (Measure measure : content.catalogue().measures()) {
            EcospheresFile file = open.remove(measure);
            if (file != null) {
                file.close();
                extras.add(measure, file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        leave();
        staging.write(Ecospheres.FOLDER + "ecospheres.json", extras.toJson());
    }
}
