package io.github.ecosocle.normalise.sample;

import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.JobDefinition.Straddling;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.intake.FileReading;
import io.github.ecosocle.normalise.Normalisation;
import io.github.ecosocle.normalise.Normaliser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Receives rows as a file would bring them, and normalises them. */
public final class Desk {
    public static final LocalDate RUN_DATE = LocalDate.of(2026, 1, 15);

    private static final Territories TERRITORIES = SampleTerritories.make();
    private static final Normaliser NORMALISER = normaliser(List.of());

    private final Normalisation normalisation;
    private final String file;

    private Desk(Normaliser normaliser, String submitter, String path) {
        Submission submission = new Submission(submitter, "0".repeat(64), path, RUN_DATE, 1);
        this.file = submission.fileName();
        this.normalisation = normaliser.open(submission);
    }

    public static Desk of(String submitter, String path) {
        return new Desk(NORMALISER, submitter, path);
    }

    /** A declared source, which may speak for everybody. */
    public static Desk ofObservatory() {
        return new Desk(NORMALISER, "observatoire", "observatoire/envoi.csv");
    }

    /** The same, with words of its own. */
    public static Desk ofObservatory(HeadingMapping mapping) {
        return new Desk(normaliser(List.of(mapping)), "observatoire", "observatoire/envoi.csv");
    }

    private static Normaliser normaliser(List<HeadingMapping> mappings) {
        return new Normaliser(
                SampleCatalogue.make(),
                TERRITORIES,
                SampleTerritories.populations(TERRITORIES),
                job(),
                mappings,
                RUN_DATE);
    }

    /** Lines of a CSV file with semicolons, sent by Saint-Omer. */
    public static Received csv(String... lines) {
        return of(SampleTerritories.SAINT_OMER, SampleTerritories.SAINT_OMER + "_2025-03-14.csv")
                .sheet("", lines)
                .receive();
    }

    /** A long file of one measure in kg/hab, one line a value, each for its own year from 2000. */
    public static Received values(String... values) {
        String[] lines = new String[values.length + 1];
        lines[0] = "siren_epci;indicateur;annee;valeur;unite";
        for (int i = 0; i < values.length; i++) {
            lines[i + 1] = SampleTerritories.SAINT_OMER + ";T01;" + (2000 + i) + ";" + values[i] + ";kg/hab";
        }
        return csv(lines);
    }

    public Desk sheet(String name, String... lines) {
        RawRow[] rows = new RawRow[lines.length];
        for (int i = 0; i < lines.length; i++) {
            rows[i] = RawRow.ofText(i + 1, lines[i].split(";", -1));
        }
        return rows(new TableOrigin(file, name, false), rows);
    }

    public Desk rows(TableOrigin origin, RawRow... rows) {
        normalisation.begin(origin);
        List.of(rows).forEach(normalisation::row);
        normalisation.end();
        return this;
    }

    /** The bytes of a file, as intake reads them. */
    public Received read(Path bytes) {
        FileReading.standard().read(bytes, file, normalisation);
        return receive();
    }

    public Received receive() {
        return new Received(normalisation.finish());
    }

    private static JobDefinition job() {
        DeclaredSource source = new DeclaredSource(
                "observatoire", "Observatoire", List.of("Observatoire régional"), 0, "etalab-2.0", "");
        return new JobDefinition(
                "essai",
                "",
                "",
                List.of("FR"),
                2025,
                OptionalInt.empty(),
                List.of(Level.values()),
                Set.of(),
                100,
                80,
                Map.of(),
                Straddling.SPLIT,
                false,
                List.of(source),
                "etalab-2.0",
                "",
                true,
                "",
                Map.of(),
                Expectations.USUAL);
    }
}
