package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateStrictnessTest {
    private static final String LINE =
            "levees:\n  - {job: socle-national, territoire: \"246201016\", indicateur: CRTE-10,"
                    + " date: 2026-01-31, auteur: Anne, raison: vu}\n";

    @TempDir
    Path temporary;

    private GateRules read(JobsFolder folder) {
        JobDefinition job = folder.job("socle-national");
        return folder.gate(job, folder.catalogue(job), folder.territories(job));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown threshold | facteur: 9 | gel.facteur | clé inconnue
            share over 100 | lignes: 101 | gel.lignes | de 0 à 100
            threshold with decimals | valeur: 1.5 | gel.valeur | un nombre entier
            points below 0 | couverture: -1 | gel.couverture | de 0 à 100
            """)
    void a_slip_about_thresholds_is_told(String name, String after, String key, String sentence) {
        Mistake slip =
                new Mistake(name, Mistake.JOB, "severites: {}", "gel: {" + after + "}\nseverites: {}", key, sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            unknown key | raison: vu | motif: vu | motif | clé inconnue
            missing author | auteur: Anne, | ∅ | auteur | obligatoire
            unknown job | job: socle-national | job: socle | job | « socle » est inconnu
            unknown territory | 246201016 | 999999999 | territoire | n'est pas un territoire
            number for a code | "246201016" | 246201016 | territoire | entre guillemets
            unknown indicator | CRTE-10 | CRTE-99 | indicateur | « CRTE-99 » est inconnu
            no date | 2026-01-31 | 31/01/2026 | date | n'est pas une date
            """)
    void a_slip_in_a_line_is_told(String name, String before, String after, String key, String sentence) {
        Mistake slip = new Mistake(
                name,
                "gate.yml",
                "levees: []",
                LINE.replace(before, after.replace("∅", "")),
                "levees[1]." + key,
                sentence);
        assertThat(slip.madeIn(temporary)).satisfies(slip::isNamedBy);
    }

    @Test
    void thresholds_and_lines_are_optional() {
        assertThat(read(JobsCopy.in(temporary).open())).isEqualTo(GateRules.DEFAULT);
    }

    @Test
    void a_line_names_territory_and_day() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace("gate.yml", "levees: []", LINE)
                .replace(Mistake.JOB, "severites: {}", "gel: {valeur: 3}\nseverites: {}")
                .open();
        Territories territories = folder.territories(folder.job("socle-national"));
        assertThat(read(folder))
                .isEqualTo(new GateRules(
                        3,
                        50,
                        20,
                        List.of(new GateRules.Lift(
                                territories.find(Level.EPCI, "246201016"),
                                "CRTE-10",
                                LocalDate.of(2026, 1, 31),
                                "Anne",
                                "vu"))));
    }
}
