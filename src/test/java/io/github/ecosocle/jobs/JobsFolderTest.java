package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsFolderTest {
    @TempDir
    Path temporary;

    @Test
    void lists_files_whose_first_key_is_job() {
        JobsCopy copy = JobsCopy.in(temporary)
                .write("hauts-de-france.yml", "# a comment first", "", "job: hauts-de-france")
                .write("brouillon.yml", "titre: rien", "job: brouillon");
        assertThat(copy.open().listJobs()).containsExactly("hauts-de-france", "observatoires", "socle-national");
    }

    @Test
    void a_fourteenth_indicator_is_one_new_file() {
        JobsCopy copy = JobsCopy.in(temporary);
        copy.replace("socle-national.yml", "indicateurs: [", "indicateurs: tous\n# [");
        copy.write("indicators/CRTE-14.yml", FOURTEENTH);
        JobsFolder folder = copy.open();
        Catalogue catalogue = folder.catalogue(folder.job("socle-national"));
        assertThat(catalogue.indicators())
                .filteredOn(indicator -> indicator.code().startsWith("CRTE-"))
                .hasSize(14);
        assertThat(catalogue.match("Arbres plantés")).extracting(Measure::id).containsExactly("arbres_nb");
        assertThat(catalogue.match("CRTE-14")).extracting(Measure::id).containsExactly("arbres_nb");
        assertThat(catalogue.measure("arbres_nb").flow()).isTrue();
    }

    @Test
    void a_job_of_some_indicators_publishes_only_these() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace("socle-national.yml", "indicateurs: [", "indicateurs: [CRTE-10]\n# [")
                .open();
        Catalogue catalogue = folder.catalogue(folder.job("socle-national"));
        assertThat(catalogue.indicators()).extracting(found -> found.code()).containsExactly("CRTE-10");
        assertThat(catalogue.match("GES")).isEmpty();
        assertThat(catalogue.match("Taille effective de maille")).isEmpty();
        assertThat(catalogue.match("DMA")).hasSize(4);
    }

    @Test
    void a_job_file_becomes_a_definition() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace("socle-national.yml", "perimetre: FR", "perimetre: [region:32, departement:977]")
                .replace("socle-national.yml", "# population: 2023", "population: 2023")
                .replace("socle-national.yml", "[commune, epci,", "[epci, commune,")
                .replace("socle-national.yml", "seuils_par_mesure: {}", "seuils_par_mesure: {cyclable_km: 95}")
                .replace("socle-national.yml", "severites: {}", "severites: {UNIT: INFO}")
                .open();
        JobDefinition job = folder.job("socle-national");
        assertThat(job.perimeter()).containsExactly("region:32", "departement:977");
        assertThat(job.fixedPopulation()).hasValue(2023);
        assertThat(job.levels()).containsExactly(Level.values());
        assertThat(job.thresholds()).containsEntry("cyclable_km", 95);
        assertThat(job.severities()).containsEntry("UNIT", Severity.INFO);
        assertThat(List.of(job.sumThreshold(), job.ratioThreshold())).containsExactly(100, 80);
        assertThat(job.straddling()).isEqualTo(JobDefinition.Straddling.SPLIT);
        assertThat(job.open()).isTrue();
    }

    @Test
    void a_source_outside_the_precedence_has_the_rank_of_a_declaration() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace("socle-national.yml", "precedence: [insee, sdes,", "precedence: [insee,")
                .open();
        List<DeclaredSource> sources = folder.job("socle-national").sources();
        assertThat(rank(sources, "insee")).isZero();
        assertThat(rank(sources, "sdes")).isEqualTo(rank(sources, "declaratif")).isPositive();
    }

    private static int rank(List<DeclaredSource> sources, String id) {
        return sources.stream()
                .filter(source -> source.id().equals(id))
                .mapToInt(DeclaredSource::rank)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_millesime_the_newest_is_meant() {
        JobsFolder folder = JobsCopy.in(temporary)
                .replace("socle-national.yml", "millesime: 2025", "")
                .open();
        assertThat(folder.job("socle-national").vintage()).isEqualTo(2025);
    }

    @Test
    void without_formats_the_usual_are_meant_and_an_empty_list_means_csv_alone() {
        JobsFolder all = JobsCopy.in(temporary.resolve("all")).open();
        assertThat(all.job("socle-national").formats())
                .containsExactlyInAnyOrderElementsOf(Format.usual())
                .doesNotContain(Format.ECOSPHERES);

        JobsFolder some = JobsCopy.in(temporary.resolve("some"))
                .replace("socle-national.yml", "acces: ouvert", "acces: ouvert\nformats: [csv-excel, parquet]")
                .open();
        assertThat(some.job("socle-national").formats()).containsExactlyInAnyOrder(Format.CSV_EXCEL, Format.PARQUET);

        JobsFolder none = JobsCopy.in(temporary.resolve("none"))
                .replace("socle-national.yml", "acces: ouvert", "acces: ouvert\nformats: []")
                .open();
        assertThat(none.job("socle-national").formats()).isEmpty();
    }

    @Test
    void an_ept_signs_by_its_communes_and_areas_add_up() {
        JobsFolder folder = JobsCopy.in(temporary).open();
        JobDefinition job = folder.job("socle-national");
        Territories territories = folder.territories(job);
        int crte = territories.find(Level.CRTE, "crte-1");
        assertThat(territories.members(crte))
                .extracting(member -> territories.code(member.territory()))
                .containsExactly("62002", "62003", "200069037");
        assertThat(territories.areaHundredthsKm2(crte)).isEqualTo(1000 + 550 + 100);
        assertThat(territories.areaHundredthsKm2(territories.find(Level.REGION, "32")))
                .isEqualTo(1650);
        assertThat(territories.areaHundredthsKm2(territories.find(Level.REGION, "977")))
                .isZero();
        assertThat(territories.findSeat(territories.find(Level.EPCI, "200069037")))
                .hasValue("62");
        Populations populations = folder.populations(job, territories);
        assertThat(populations.of(crte, 2023)).isEqualTo(334);
        assertThat(populations.of(territories.find(Level.POLE, "pays-un"), 2018))
                .isEqualTo(25);
        assertThat(populations.of(crte, 2018)).isEqualTo(Populations.NOT_HELD);
    }

    @Test
    void the_fingerprint_changes_with_any_file_and_only_then() {
        JobsCopy copy = JobsCopy.in(temporary);
        JobDefinition job = copy.open().job("socle-national");
        String before = copy.open().fingerprint(job);
        assertThat(before).hasSize(64).isEqualTo(copy.open().fingerprint(job));
        copy.write("LISEZMOI.md", "not read by anybody");
        assertThat(copy.open().fingerprint(job)).isEqualTo(before);
        copy.replace("territories/populations.csv", "62003,4", "62003,5");
        assertThat(copy.open().fingerprint(job)).isNotEqualTo(before);
    }

    private static final String FOURTEENTH = """
            indicateur: CRTE-14
            nom: "Arbres plantés en une année"
            alias: ["14", "crte_14"]
            definition: "Nombre d'arbres plantés."
            periodicite: annuelle
            sources: ["Collectivités"]
            precedence: [declaratif]
            mesures:
              - id: arbres_nb
                libelle: "Nombre d'arbres plantés"
                unite: nb
                nature: flux
                decimales: 0
                titres: ["Arbres plantés", "Plantations d'arbres"]
                code_seul: true
                borne_min: "0"
                territoires: somme
                annees: somme
                ventilation: surface
            derivees: []
            exemples:
              - {titre: "Arbres plantés (nb)", valeur: "120", donne: {mesure: arbres_nb, valeur: "120"}}
            """;
}
