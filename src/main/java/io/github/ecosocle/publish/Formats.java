package io.github.ecosocle.publish;

import io.github.ecosocle.publish.ExportFormat.Stage;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The formats of a job, each run at its stage: those made of figures alone together, the others one by one. */
public final class Formats {
    /** Made of what was received or changed, or telling of it: an earlier release made anew keeps its own, row by row. */
    private static final List<String> KEPT =
            List.of("observations.csv", "couverture.csv", "revisions.csv", "manifest.json", "datapackage.json");

    private final List<ExportFormat> sorted;

    public Formats(List<ExportFormat> formats) {
        this.sorted = formats.stream()
                .sorted(Comparator.comparing(ExportFormat::stage).thenComparing(ExportFormat::name))
                .toList();
    }

    void write(Staging staging, Stage stage) throws IOException {
        write(staging, format -> format.stage() == stage);
    }

    /** Every file of the data made of figures alone. */
    public void writeFigures(Staging staging) throws IOException {
        write(staging, format -> format.stage() == Stage.DATA && !KEPT.contains(format.name()));
    }

    /** What describes the files written so far, and the pages. */
    public void writeRest(Staging staging) throws IOException {
        for (Stage stage : Stage.values()) {
            write(staging, format -> stage != Stage.DATA && format.stage() == stage && !KEPT.contains(format.name()));
        }
    }

    private void write(Staging staging, Predicate<ExportFormat> asked) throws IOException {
        List<FigureFormat> ofFigures = new ArrayList<>();
        List<ExportFormat> others = new ArrayList<>();
        for (ExportFormat format : sorted) {
            if (asked.test(format) && format.isWanted(staging.facts().job())) {
                if (format instanceof FigureFormat figures) {
                    ofFigures.add(figures);
                } else {
                    others.add(format);
                }
            }
        }
        if (!ofFigures.isEmpty()) {
            FigurePass.write(ofFigures, staging.facts(), staging);
        }
        for (ExportFormat format : others) {
            format.write(staging.facts(), staging);
        }
    }
}
