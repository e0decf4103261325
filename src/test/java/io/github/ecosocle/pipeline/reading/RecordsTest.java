package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.Answer.State;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the Audomarois, as the ANCT writes it: each expected value was read in it by eye. */
class RecordsTest {
    private static final JobFiles CRTE = JobFiles.read(Path.of("jobs"), "crte", "1");
    private static final Path SEED = Path.of("src/test/resources/records/fiche-crte-audomarois.txt");
    private static final String NAME = "200086874_2021-07-05.txt";

    @TempDir
    Path folder;

    private NormalisedSubmission read(JobFiles files, Path file, String name) throws IOException {
        return new FileCheck(files, LocalDate.of(2026, 1, 15)).check(file, name, 1);
    }

    private NormalisedSubmission read(String text, String name, Charset charset) throws IOException {
        return read(CRTE, Files.write(folder.resolve("f"), text.getBytes(charset)), name);
    }

    /** All that is kept or told of it. */
    private static String all(NormalisedSubmission read) {
        StringBuilder all = new StringBuilder(read.records().toString());
        read.findings().kept().forEach(found -> all.append(found.read()).append(found.message()));
        return all.toString();
    }

    private static ReceivedRecord record(NormalisedSubmission read) {
        assertThat(read.records()).as(codes(read).toString()).hasSize(1);
        return read.records().get(0);
    }

    private static List<String> codes(NormalisedSubmission read) {
        return read.findings().kept().stream().map(found -> found.rule().code()).toList();
    }

    private static String told(ReceivedRecord record, String field) {
        return record.list(field).stream()
                .map(answer -> answer.state().label() + ":" + answer.value() + ":" + answer.raw())
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_seed_is_read_to_its_last_field() throws IOException {
        NormalisedSubmission read = read(CRTE, SEED, NAME);
        ReceivedRecord record = record(read);
        assertThat(codes(read)).containsExactlyInAnyOrder("RECORD_RECOGNISED", "RECORD_DEDUCED");
        assertThat(record.territory()).isEqualTo("crte-32-62-3");
        assertThat(told(record, "date_signature")).isEqualTo("renseigne:2021-07-05:05 juillet 2021");
        assertThat(told(record, "date_prefiguration")).isEqualTo("absent::None");
        assertThat(told(record, "fiches_action_nb")).isEqualTo("renseigne:35:35");
        assertThat(told(record, "fiches_projet_nb")).isEqualTo("renseigne:26:26");
        assertThat(record.list("domaines_action")).hasSize(26);
        assertThat(record.list("domaines_action").get(5).value())
                .isEqualTo("Infrastructure(s) et r\u00e9seaux (num\u00e9rique, eau, chaleur...)");
        assertThat(record.list("contrats"))
                .extracting(Answer::value)
                .containsExactly("ORT", "Convention ANRU", "OPAH", "Contrat de ville");
        assertThat(record.list("instances_partenariat")).hasSize(2);
        assertThat(read.observations().size()).isZero();
    }

    @Test
    void yes_no_not_told_and_nothing_stay_four_things() throws IOException {
        ReceivedRecord record = record(read(CRTE, SEED, NAME));
        assertThat(told(record, "diagnostic_initial")).isEqualTo("oui:oui:Oui");
        assertThat(told(record, "maj_projet_territoire")).isEqualTo("non_communique::NC");
        assertThat(told(record, "volet_interterritorial")).isEqualTo("non:non:Non");
        assertThat(told(record, "grille_ex_ante")).isEqualTo("absent::");
        assertThat(told(record, "etat_lieux_13_indicateurs")).isEqualTo("oui:oui:Oui");
        assertThat(told(record, "frequence_copil")).isEqualTo("absent::None");
        // cut in two by the page
        assertThat(told(record, "montant_banque_territoires_eur")).isEqualTo("absent::- \u20ac");
        assertThat(told(record, "montant_europe_eur")).isEqualTo("absent::-\u20ac");
    }

    @Test
    void signatories_have_a_name_a_siren_and_a_nature() throws IOException {
        ReceivedRecord record = record(read(CRTE, SEED, NAME));
        for (String field : List.of("signataires", "copil")) {
            assertThat(record.list(field))
                    .extracting(answer -> answer.rank() + " " + answer.part() + " " + answer.value())
                    .containsExactly(
                            "1 nom P\u00f4le M\u00e9tropolitain Audomarois",
                            "1 siren 200086874",
                            "1 nature POLEM",
                            "2 nom CC du Pays de Lumbres",
                            "2 siren 246201016",
                            "2 nature CC",
                            "3 nom CA du Pays de Saint-Omer",
                            "3 siren 200069037",
                            "3 nature CA");
        }
    }

    @Test
    void who_is_to_be_written_to_is_kept_nowhere() throws IOException {
        NormalisedSubmission read = read(CRTE, SEED, NAME);
        assertThat(record(read).find("email_contact").map(Answer::state)).contains(State.RETIRE);
        assertThat(all(read)).doesNotContain("@", "exemple.fr");
        String text = Files.readString(SEED, StandardCharsets.UTF_8)
                .replace("- SCOT", "- SCOT, voir a.b@mairie.fr ou 03 21 00 00 00");
        NormalisedSubmission more = read(text, NAME, StandardCharsets.UTF_8);
        assertThat(codes(more)).contains("PERSONAL_DATA");
        assertThat(all(more)).doesNotContain("@", "03 21 00");
    }

    @Test
    void any_encoding_and_any_name_will_do() throws IOException {
        String text = Files.readString(SEED, StandardCharsets.UTF_8).replace('\u0153', 'o');
        for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            ReceivedRecord record = record(read(text, "indicateurs.csv", charset));
            assertThat(record.list("domaines_action")).hasSize(26);
            assertThat(told(record, "maj_projet_territoire")).isEqualTo("non_communique::NC");
        }
    }

    @Test
    void a_job_of_indicators_leaves_it_alone_and_says_so() throws IOException {
        NormalisedSubmission read = read(JobFiles.read(Path.of("jobs"), "pole-artois", "1"), SEED, NAME);
        assertThat(read.records()).isEmpty();
        assertThat(codes(read)).containsExactly("RECORD_RECOGNISED");
        assertThat(read.findings().refuses()).isFalse();
    }

    @Test
    void one_form_a_row_is_read_as_well() throws IOException {
        NormalisedSubmission read = read(CRTE, Path.of("src/test/resources/records/fiches-crte.csv"), "fiches.csv");
        assertThat(read.findings().kept())
                .filteredOn(found -> found.rule().code().equals("RECORD_UNKNOWN_COLUMN"))
                .extracting(Finding::read)
                .containsExactly("lib_crte");
        assertThat(read.records())
                .extracting(ReceivedRecord::territory)
                .containsExactly("crte-32-62-3", "crte-32-62-7");
        ReceivedRecord boulonnais = read.records().get(1);
        assertThat(told(boulonnais, "date_signature")).isEqualTo("renseigne:2021-09-14:14-09-2021");
        assertThat(told(boulonnais, "fiches_projet_nb")).isEqualTo("non_communique::NC");
        assertThat(told(boulonnais, "etat_lieux_13_indicateurs")).isEqualTo("non:non:Non");
        assertThat(read.records().get(0).list("domaines_action")).hasSize(2);
        assertThat(read.records().toString()).doesNotContain("@");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECORD_SIREN | SIREN : 200069037 | SIREN : 200069038
            RECORD_SIREN_UNKNOWN | SIREN : 200086874 | SIREN : 552100554
            RECORD_NATURE | nature : CA | nature : CDC
            RECORD_NATURE_DIFFERS | nature : CA | nature : CU
            RECORD_DATE | 05 juillet 2021 | 35 juillet 2021
            RECORD_DATE | 05 juillet 2021 | 5 juillet 2027
            RECORD_COUNT | : 35 | : -35
            RECORD_COUNT | : 26 | : 26,5
            RECORD_AMOUNT | : -€ | : beaucoup
            RECORD_YES_NO | initial du territoire : Oui | initial du territoire : peut-etre
            RECORD_TERRITORY | Date de signature du CRTE | Identifiant du CRTE : crte-99-99-1~Date de signature du CRTE
            RECORD_OUTSIDE | Date de signature du CRTE | Identifiant du CRTE : crte-32-62-7~Date de signature du CRTE
            RECORD_TWICE | Nom de la structure porteuse | Date de signature du CRTE : 2021-07-06~Nom de la structure porteuse
            RECORD_UNKNOWN_LINE | ## Signataires | Couleur : vert
            """)
    void each_mistake_is_told_in_french(String rule, String before, String after) throws IOException {
        String seed = Files.readString(SEED, StandardCharsets.UTF_8);
        assertThat(seed).contains(before);
        NormalisedSubmission read = read(
                seed.replaceFirst(Pattern.quote(before), after.replace('~', '\n')),
                "fiche.txt",
                StandardCharsets.UTF_8);
        assertThat(codes(read)).contains(rule);
        assertThat(read.findings().kept())
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message).doesNotContain("{", "null"));
    }

    @Test
    void nobody_sends_the_form_of_others() throws IOException {
        NormalisedSubmission read = read(CRTE, SEED, "246200729_2021-07-05.txt");
        assertThat(codes(read)).contains("RECORD_FOREIGN");
        assertThat(read.records()).isEmpty();
    }
}
