package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.ArrayList;
import java.util.List;

/** Judges, once all tables of a submission are read, those from which nothing came. */
final class TableAccount {
    static final Rule HEADER_NOT_FOUND = new Rule(
            "HEADER_NOT_FOUND",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Titres de colonnes introuvables : le fichier commence par « {lu} ». Écrire {attendu}.",
            "en première ligne des titres connus, par exemple siren_epci ; indicateur ; annee ; valeur ; unite",
            "200069037;dma_t;2023;548,2;t");

    static final Rule NO_DATA_ROWS = new Rule(
            "NO_DATA_ROWS",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Fichier sans donnée : aucune ligne ne suit les titres de colonnes. Écrire {attendu}.",
            "au moins une ligne de valeurs",
            "siren_epci;indicateur;annee;valeur;unite");

    static final Rule IGNORED_SHEET = new Rule(
            "IGNORED_SHEET",
            Severity.INFO,
            Actor.DEPOSANT,
            "Feuille ignorée : « {0} » n'a pas de {1}.",
            "",
            "Lisez-moi");

    static final Rule HIDDEN_SHEET = new Rule(
            "HIDDEN_SHEET",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Feuille masquée : « {0} » n'est pas lue. Pour qu'elle le soit, {attendu}.",
            "l'afficher dans le classeur et le renvoyer",
            "Feuil2 (masquée)");

    private final List<TableReading> tables = new ArrayList<>();
    private int rowsRead;
    private int rowsIgnored;

    void add(TableReading table) {
        tables.add(table);
        rowsRead += table.rowsRead();
        rowsIgnored += table.rowsIgnored();
    }

    int rowsRead() {
        return rowsRead;
    }

    int rowsIgnored() {
        return rowsIgnored;
    }

    void tell(Notices notices) {
        boolean some = tables.stream().anyMatch(table -> table.rowsRead() > 0);
        if (some) {
            tellIgnored(notices);
            return;
        }
        boolean headed = tables.stream().anyMatch(TableReading::hasHeading);
        TableReading table = tables.stream()
                .filter(any -> headed ? any.hasHeading() : !any.isBlank())
                .findFirst()
                .orElse(null);
        if (table == null || table.hasHeading()) {
            enter(table == null ? new TableOrigin("", "", false) : table.origin(), notices);
            notices.tell(NO_DATA_ROWS, 0, -1, "");
        } else if (!new Unheaded(notices).tell(tables)) {
            enter(table.origin(), notices);
            notices.tell(HEADER_NOT_FOUND, 0, -1, table.firstText());
            new Proposals(notices).titles(table.widestRow());
        }
    }

    /** Of the tables from which nothing came, beside others that were of use. */
    void tellIgnored(Notices notices) {
        tables.stream().filter(table -> table.rowsRead() == 0).forEach(table -> tellIgnored(table, notices));
    }

    private static void tellIgnored(TableReading table, Notices notices) {
        if (!table.isBlank()) {
            enter(table.origin(), notices);
            String lacking = table.hasHeading() ? "ligne de valeurs" : "titres de colonnes connus";
            notices.tell(IGNORED_SHEET, 0, -1, table.firstText(), table.origin().sheet(), lacking);
        }
    }

    static void enter(TableOrigin origin, Notices notices) {
        if (!origin.file().isEmpty()) {
            notices.enter(origin.file(), origin.sheet());
        }
    }
}
