package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.facts.ChangeCounts;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Turns the changes of one night into {@code diff.csv}, and counts them. */
final class DiffFile implements Closeable {
    static final String PATH = "donnees/diff.csv";

    private final StagedFile out;
    private final String release;
    private final long[] counts = new long[Change.Kind.values().length];

    DiffFile(StagedFile out, String release) {
        this.out = out;
        this.release = release;
    }

    void change(Change change) throws IOException {
        FigureKey key = change.key();
        State before = change.before();
        State after = change.after();
        State named = after.isPublished() ? after : before;
        counts[change.kind().ordinal()]++;
        out.write(CsvText.row(
                key.level().label(),
                key.code(),
                named.name(),
                Integer.toString(key.year()),
                key.indicator(),
                key.measure(),
                key.method(),
                before.value(),
                after.value(),
                named.unit(),
                before.statut(),
                after.statut(),
                change.kind().label(),
                after.motif(),
                release));
    }

    ChangeCounts counts() {
        return new ChangeCounts(
                counts[Change.Kind.NOUVEAU.ordinal()],
                counts[Change.Kind.MODIFIE.ordinal()],
                counts[Change.Kind.RETIRE.ordinal()]);
    }

    static Table table(ReleaseContent content) {
        return new Table(
                "Changements depuis la publication précédente",
                "Une ligne par chiffre dont la valeur, l’unité ou le statut diffère de la publication précédente. Appliquées à"
                        + " celle-ci, ces lignes donnent celle-là. Vide à la première publication.",
                columns(content),
                List.of("niveau", "code_territoire", "annee", "mesure", "methode"));
    }

    private static List<Column> columns(ReleaseContent content) {
        List<String> kinds =
                Stream.of(Change.Kind.values()).map(Change.Kind::label).toList();
        return List.of(
                Codes.level().always(),
                Codes.territory().always(),
                Column.text("nom_territoire", "Nom du territoire, selon le référentiel."),
                Codes.year().always(),
                Codes.indicator().always(),
                Codes.measure(content).always(),
                Codes.method(),
                Column.number(
                        "avant", "Valeur de la publication précédente ; vide si elle manquait ou est devenue secrète."),
                Column.number("apres", "Valeur de cette publication ; vide si elle manque."),
                Column.text("unite", "Unité de la valeur, nouvelle s’il y en a une."),
                Codes.statut(
                        "statut_avant",
                        "Statut dans la publication précédente ; vide si le chiffre n’y était pas, secret s’il l’est devenu."),
                Codes.statut("statut_apres", "Statut dans cette publication ; vide si le chiffre n’y est plus."),
                Column.text("nature", "Nouveau chiffre, chiffre modifié, chiffre retiré.")
                        .oneOf(kinds)
                        .always(),
                Column.text("motif", "Motif du chiffre dans cette publication."),
                Column.text("publication", "Publication qui a apporté le changement.")
                        .always());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
