package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Table;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges the changes of this night into the revisions of all the nights before, in the order of publication. */
final class RevisionsFile implements Closeable {
    static final String PATH = "donnees/revisions.csv";

    private final @Nullable RevisionRecords before;
    private final StagedFile out;
    private final SecretKeys secrets;
    private final LocalDate date;
    private final String release;

    /** @param before none when the series begins with the release before */
    RevisionsFile(
            @Nullable RevisionRecords before, StagedFile out, SecretKeys secrets, LocalDate date, String release) {
        this.before = before;
        this.out = out;
        this.secrets = secrets;
        this.date = date;
        this.release = release;
    }

    void change(Change change) throws IOException {
        String from = copyUpTo(change.key());
        out.write(row(change.key(), change.before(), from, date.toString(), release, change.reason()));
    }

    /** Copies what was revised before, up to this key; tells since when its last figure has been published. */
    private String copyUpTo(FigureKey last) throws IOException {
        String from = "";
        while (before != null && before.hasMore()) {
            FigureKey key = before.key();
            int order = key.compareTo(last);
            if (order > 0) {
                break;
            }
            if (order == 0) {
                from = before.until();
            }
            copy(before, key);
        }
        return from;
    }

    private void copy(RevisionRecords revision, FigureKey key) throws IOException {
        out.write(key.isAmong(secrets) ? revision.silenced(key) : revision.toBytes());
        revision.step();
    }

    void end() throws IOException {
        while (before != null && before.hasMore()) {
            if (secrets.isEmpty()) {
                out.write(before.toBytes());
                before.step();
            } else {
                copy(before, before.key());
            }
        }
    }

    static byte[] row(FigureKey key, State state, String from, String until, String release, String reason) {
        return CsvText.row(
                key.level().label(),
                key.code(),
                Integer.toString(key.year()),
                key.indicator(),
                key.measure(),
                key.method(),
                state.value(),
                state.unit(),
                state.statut(),
                from,
                until,
                release,
                reason);
    }

    static Table table(ReleaseContent content) {
        return new Table(
                "Révisions des chiffres publiés",
                "Une ligne par chiffre qui a cessé d’être publié tel quel : ce qu’il était, de quand à quand, et pourquoi il a"
                        + " changé. La série telle qu’elle était connue au jour J : pour chaque clé, la ligne où depuis ≤ J <"
                        + " jusqu_a (depuis vide : depuis la première publication ; statut vide : le chiffre n’était pas"
                        + " publié), et à défaut le chiffre de indicateurs.csv. Un chiffre devenu secret l’est aussi ici.",
                columns(content),
                List.of());
    }

    private static List<Column> columns(ReleaseContent content) {
        return List.of(
                Codes.level().always(),
                Codes.territory().always(),
                Codes.year().always(),
                Codes.indicator().always(),
                Codes.measure(content).always(),
                Codes.method(),
                Column.number(
                        "valeur", "Valeur publiée alors ; vide si elle manquait, ou si elle est devenue secrète."),
                Column.text("unite", "Unité de cette valeur."),
                Codes.statut(),
                Column.date("depuis", "Jour de la publication qui l’a apportée ; vide si c’est la première."),
                Column.date(
                                "jusqu_a",
                                "Jour de la publication qui l’a remplacée : elle n’était plus connue ce jour-là.")
                        .always(),
                Column.text("publication", "Publication qui l’a remplacée.").always(),
                Column.text(
                                "raison",
                                "nouveau, valeur, unite, statut, secret ou retire, puis le motif du chiffre qui l’a"
                                        + " remplacée.")
                        .always());
    }

    @Override
    public void close() throws IOException {
        if (before != null) {
            before.close();
        }
        out.close();
    }
}
