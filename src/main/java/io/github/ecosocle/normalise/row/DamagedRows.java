package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.normalise.cell.WordReading;
import io.github.ecosocle.normalise.layout.TablePlan;
import io.github.ecosocle.normalise.layout.ValueColumn;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import org.jspecify.annotations.Nullable;

/** Refuses rows whose cells cannot be trusted: bad bytes, cells lost, or one cell too many where a comma cut a number. */
final class DamagedRows {
    static final Rule ENCODING = new Rule(
            "ENCODING",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Ligne abîmée : des caractères ne se lisent pas (« {lu} »). Enregistrer {attendu}.",
            "le fichier au format CSV UTF-8, puis renvoyer cette ligne",
            "Communaut� de communes");

    static final Rule MISSING_CELL = new Rule(
            "MISSING_CELL",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Ligne incomplète : elle s'arrête après {0} cellules, avant la colonne de la valeur. Écrire {attendu}.",
            "toutes les cellules de la ligne, vides comprises",
            "200069037;dma_t;2023");

    static final Rule EXTRA_CELL = new Rule(
            "EXTRA_CELL",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Cellule en trop : la virgule de « {lu} » a coupé un nombre en deux cellules. Écrire {attendu}.",
            "les nombres avec un point, ou le fichier avec des points-virgules entre les cellules",
            "548,2");

    static final Rule EXTRA_TEXT = new Rule(
            "EXTRA_TEXT",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Cellule hors du tableau : « {lu} » est à droite de la dernière colonne et n'est pas lu. Écrire {attendu}.",
            "les remarques dans une colonne commentaire",
            "à vérifier");

    static final Rule HIDDEN_ROW = new Rule(
            "HIDDEN_ROW",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Lignes masquées : {0} lignes cachées dans la feuille sont lues comme les autres. Supprimer {attendu}.",
            "celles qui ne doivent pas compter",
            "ligne masquée");

    private final TablePlan plan;
    private final Notices notices;
    private int hidden;
    private int firstHidden;

    DamagedRows(TablePlan plan, Notices notices) {
        this.plan = plan;
        this.notices = notices;
    }

    @Nullable
    Fault check(RawRow row, boolean csv) {
        if (row.hidden() && hidden++ == 0) {
            firstHidden = row.number();
        }
        if (row.damaged()) {
            String text = String.join(" ", row.cells());
            return Fault.of(
                    WordReading.hasInvisible(text) ? WordReading.CONTROL_CHAR : ENCODING, WordReading.visible(text));
        }
        return row.width() > plan.width() ? checkExtra(row, csv) : null;
    }

    private @Nullable Fault checkExtra(RawRow row, boolean csv) {
        String extra = "";
        for (int column = plan.width(); column < row.width() && extra.isEmpty(); column++) {
            extra = row.text(column).strip();
        }
        if (extra.isEmpty()) {
            return null;
        }
        for (ValueColumn value : plan.values()) {
            String whole = row.text(value.column()).strip();
            String next = row.text(value.column() + 1).strip();
            if (csv && isWhole(whole) && Siren.isDigits(next) && plan.column(Field.ANNEE) != value.column() + 1) {
                return Fault.of(EXTRA_CELL, whole + "," + next);
            }
        }
        notices.tellOnce(Integer.toString(row.number()), EXTRA_TEXT, row.number(), plan.width(), extra);
        return null;
    }

    private static boolean isWhole(String text) {
        return Siren.isDigits(text.startsWith("-") ? text.substring(1) : text);
    }

    Fault missing(RawRow row) {
        return Fault.of(MISSING_CELL, String.join(";", row.cells()), Integer.toString(row.width()));
    }

    void tell() {
        if (hidden > 0) {
            notices.tell(HIDDEN_ROW, firstHidden, -1, "", hidden);
        }
    }
}
