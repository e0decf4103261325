package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.normalise.heading.HeaderRow;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.heading.HeadingDoubts;
import io.github.ecosocle.normalise.heading.Titles;
import io.github.ecosocle.normalise.measure.ForeignNames;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.HashSet;
import java.util.Set;

/** Tells how a table was understood, and which of its columns are left aside and why. */
final class PlanNotices {
    static final Rule LAYOUT = new Rule(
            "LAYOUT",
            Severity.INFO,
            Actor.DEPOSANT,
            "Tableau reconnu : {0}, titres de colonnes en ligne {1}.",
            "",
            "siren_epci ; indicateur ; annee ; valeur ; unite");

    static final Rule TITLE_ROWS = new Rule(
            "TITLE_ROWS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Lignes de titre au-dessus du tableau : les titres de colonnes sont lus en ligne {0}. Écrire {attendu}.",
            "les titres de colonnes en première ligne",
            "Indicateurs 2023");

    static final Rule DUPLICATE_LABEL = new Rule(
            "DUPLICATE_LABEL",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Titre de colonne en double : « {lu} » se trouve en colonne {0} et en colonne {1}. Garder {attendu}.",
            "une seule colonne de ce nom",
            "valeur ; valeur");

    static final Rule BLANK_LABEL = new Rule(
            "BLANK_LABEL",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Colonne sans titre : la colonne {0} n'est pas lue. Écrire {attendu}.",
            "un titre en tête de colonne",
            "siren_epci ; ; valeur");

    static final Rule IGNORED_COLUMN = new Rule(
            "IGNORED_COLUMN",
            Severity.INFO,
            Actor.DEPOSANT,
            "Colonne laissée de côté : « {lu} » {0}.",
            "",
            "Remarque interne");

    static final Rule OBJECTIVE_IGNORED = new Rule(
            "OBJECTIVE_IGNORED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Objectif laissé de côté : « {lu} » est une cible, seuls les résultats sont lus.",
            "",
            "2030 Objectif");

    private static final Set<Field> ESSENTIAL =
            Set.of(Field.SIREN_EPCI, Field.CODE_COMMUNE, Field.INDICATEUR, Field.ANNEE, Field.VALEUR, Field.UNITE);

    private final ForeignNames foreign;
    private final Notices notices;
    private final HeadingDoubts doubts;

    PlanNotices(ForeignNames foreign, Notices notices) {
        this.foreign = foreign;
        this.notices = notices;
        this.doubts = new HeadingDoubts(notices);
    }

    void tell(TablePlan plan, TableHead head, int at, Titles titles, String sheet) {
        int row = head.row(at).number();
        notices.tell(LAYOUT, row, -1, "", plan.layout(), row);
        if (!titles.cells().isEmpty()) {
            Severity severity = sheet.isEmpty() ? Severity.AVERTISSEMENT : Severity.INFO;
            notices.tellAs(
                    severity,
                    TITLE_ROWS,
                    titles.cells().get(0).row(),
                    -1,
                    titles.cells().get(0).text(),
                    row);
        }
        tellTwins(plan, row);
        HeaderRow header = head.header(at);
        for (int column = 0; column < header.width(); column++) {
            tellColumn(plan, head, at, column);
        }
    }

    private void tellColumn(TablePlan plan, TableHead head, int at, int column) {
        Heading heading = head.header(at).at(column);
        int row = head.row(at).number();
        switch (heading.kind()) {
            case FIELD -> {
                tellField(plan, heading, row, column);
                doubts.tellUnits(heading, head.below(at), plan.column(Field.UNITE), column);
            }
            case UNKNOWN -> tellUnknown(plan, heading, row, column);
            case TARGET -> notices.tellOnce(heading.text(), OBJECTIVE_IGNORED, row, column, heading.text());
            case FOREIGN, MEASURE -> tellMeasure(plan, heading, row, column);
            case BLANK -> {
                boolean filled = head.below(at).stream()
                        .anyMatch(below -> !below.text(column).isBlank());
                if (filled && plan.header().size() == 1 && plan.column(Field.INDICATEUR) != column) {
                    notices.tell(BLANK_LABEL, row, column, "", column + 1);
                }
            }
            case YEAR -> doubts.tellYear(heading, row, column);
            default -> {}
        }
    }

    private void tellMeasure(TablePlan plan, Heading heading, int row, int column) {
        MeasureName name = heading.name();
        if (name != null && name.foreign()) {
            foreign.tell(name.quantity(), row, column, notices);
        } else if (name != null
                && !name.motif().isEmpty()
                && plan.values().stream().noneMatch(value -> value.column() == column)) {
            notices.tell(
                    IGNORED_COLUMN,
                    row,
                    column,
                    heading.text(),
                    "additionne des années données dans d'autres colonnes");
        }
    }

    private void tellUnknown(TablePlan plan, Heading heading, int row, int column) {
        if (plan.column(Field.INDICATEUR) != column) {
            notices.tell(
                    IGNORED_COLUMN,
                    row,
                    column,
                    heading.text(),
                    "n'est pas un titre connu ; s'il en traduit un, l'exploitant l'ajoute à jobs/mappings, sous titres : "
                            + '"' + heading.text().replace("\"", "\\\"")
                            + "\": suivi du nom de notre colonne ou de l'identifiant d'une mesure");
        }
    }

    private void tellField(TablePlan plan, Heading heading, int row, int column) {
        Field field = heading.field();
        if (field == Field.OBJECTIF) {
            notices.tellOnce(heading.text(), OBJECTIVE_IGNORED, row, column, heading.text());
            return;
        }
        if (field == null || field == Field.LAISSE || plan.column(field) == column) {
            return;
        }
        int kept = plan.column(field);
        boolean twin = Spelling.headingKey(plan.header().get(0).text(kept)).equals(Spelling.headingKey(heading.text()));
        if (twin && ESSENTIAL.contains(field)) {
            notices.tell(DUPLICATE_LABEL, row, column, heading.text(), kept + 1, column + 1);
        } else {
            notices.tell(IGNORED_COLUMN, row, column, heading.text(), "dit la même chose qu'une autre colonne");
        }
    }

    /** Two columns for one measure, year and unit. */
    private void tellTwins(TablePlan plan, int row) {
        Set<String> seen = new HashSet<>();
        for (ValueColumn value : plan.values()) {
            MeasureName name = value.name();
            String key = (name == null ? "" : name.candidates().toString())
                    + value.year()
                    + ' '
                    + value.unit()
                    + value.motif();
            if (!seen.add(key)) {
                String text = name == null ? Integer.toString(value.year()) : name.text();
                notices.tell(DUPLICATE_LABEL, row, value.column(), text, "précédente", value.column() + 1);
            }
        }
    }
}
