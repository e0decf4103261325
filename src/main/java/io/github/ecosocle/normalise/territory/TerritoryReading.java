package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.reference.TerritoryKnowledge;
import io.github.ecosocle.normalise.territory.TerritoryAround.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the cells of a row, else what stands around the table, into the territory the row speaks of. */
public final class TerritoryReading {
    public static final Rule TERRITORY_MISSING = new Rule(
            "TERRITORY_MISSING",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Territoire absent : ni la ligne, ni le titre, ni le nom de la feuille ou du fichier ne disent de qui il s'agit."
                    + " Écrire {attendu}.",
            "le SIREN de l'EPCI dans une colonne siren_epci",
            "indicateur ; annee ; valeur");

    static final Rule TERRITORY_AROUND = new Rule(
            "TERRITORY_AROUND",
            Severity.INFO,
            Actor.DEPOSANT,
            "Territoire lu autour du tableau : « {lu} », compris comme {0}.",
            "",
            "CA du Pays de Saint-Omer - Indicateurs.xlsx");

    private final TerritoryAround around;
    private final CodeReading codes;
    private final SirenReading sirens;
    private final Names names;
    private final Nuances nuances;
    private final Territories territories;
    private final Perimeter perimeter;
    private final Strings strings;
    private final Notices notices;
    private final Map<String, TerritorySaid> known = new HashMap<>();
    private TerritoryColumns columns = TerritoryColumns.NONE;
    private RowCodes rowCodes;
    private List<String> textsAround = List.of();
    private @Nullable Optional<Named> namedAround;
    private @Nullable RawRow lastRow;
    private @Nullable TerritorySaid last;

    public TerritoryReading(TerritoryKnowledge knowledge, Submission submission, Strings strings, Notices notices) {
        this.territories = knowledge.territories();
        this.nuances = knowledge.nuances();
        this.sirens = new SirenReading(territories);
        this.codes = new CodeReading(territories, sirens, new UpperNames(territories, nuances.places()));
        this.around = new TerritoryAround(knowledge);
        this.names = new Names(territories, knowledge::names, notices);
        this.perimeter = new Perimeter(territories, knowledge.job(), submission);
        this.rowCodes = new RowCodes(columns, codes, sirens, names, perimeter, nuances);
        this.strings = strings;
        this.notices = notices;
    }

    /** A table begins: where its rows name a territory, and the texts around it that may, the nearest first. */
    public void begin(TerritoryColumns newColumns, List<String> newTextsAround) {
        columns = newColumns;
        rowCodes = new RowCodes(columns, codes, sirens, names, perimeter, nuances);
        textsAround = newTextsAround;
        namedAround = null;
        known.clear();
        lastRow = null;
        last = null;
    }

    public TerritorySaid read(RawRow row) {
        if (last != null && lastRow != null && columns.same(row, lastRow)) {
            return last;
        }
        String key = columns.key(row);
        TerritorySaid said = known.get(key);
        if (said == null) {
            said = interpret(row);
            known.put(key, said);
        }
        last = said;
        lastRow = row;
        return said;
    }

    private TerritorySaid interpret(RawRow row) {
        Found found = rowCodes.find(row);
        int column = rowCodes.mainColumn(row);
        if (found == null) {
            return around(row, column);
        }
        found.warnings().forEach(warning -> notices.tell(warning, row.number(), column));
        Found checked = checked(found, row.text(column));
        if (checked.fault() == null) {
            names.compare(checked, row, columns.name());
        }
        return said(checked, column, true);
    }

    /** Looked for only when a row needs it: most files name the territory in every row. */
    private TerritorySaid around(RawRow row, int column) {
        Optional<Named> named = namedAround;
        if (named == null) {
            named = around.find(textsAround);
            namedAround = named;
            named.ifPresent(known -> notices.tell(
                    TERRITORY_AROUND,
                    row.number(),
                    -1,
                    known.text(),
                    known.found().code()));
        }
        if (named.isEmpty()) {
            Fault fault = Fault.of(TERRITORY_MISSING, "");
            return new TerritorySaid(Territories.NONE, 0, 0, null, fault, column, false);
        }
        return said(checked(named.get().found(), named.get().text()), -1, false);
    }

    private Found checked(Found found, String read) {
        Fault outside = found.fault() == null ? perimeter.check(found, read) : null;
        return outside == null
                ? found
                : new Found(found.id(), found.code(), found.dissolved(), outside, found.warnings());
    }

    private TerritorySaid said(Found found, int column, boolean inRow) {
        Succession dissolved = found.dissolved();
        String level = dissolved != null
                ? Level.EPCI.label()
                : found.id() == Territories.NONE
                        ? ""
                        : territories.level(found.id()).label();
        return new TerritorySaid(
                found.id(),
                strings.number(level),
                strings.number(found.code()),
                dissolved == null || dissolved.isLater() ? null : dissolved,
                found.fault(),
                column,
                inRow);
    }
}
