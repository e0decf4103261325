package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.cell.Readers;
import io.github.ecosocle.normalise.cell.Respondents;
import io.github.ecosocle.normalise.cell.RowFacts;
import io.github.ecosocle.normalise.layout.TablePlan;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.territory.TerritoryReading;
import io.github.ecosocle.normalise.territory.TerritorySaid;
import io.github.ecosocle.normalise.time.DepositDates;
import io.github.ecosocle.normalise.time.YearReading;
import io.github.ecosocle.normalise.time.YearSaid;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row says about all its values: who, when, which indicator, from which source. */
final class FactsReading {
    static final Rule SECRET_WORD = new Rule(
            "SECRET_WORD",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Mot inconnu dans la colonne secret : « {lu} » est compris comme oui, la valeur ne sera pas publiée. Écrire {attendu}.",
            "oui, non, ou rien",
            "peut-être");

    private static final Set<String> YES = Set.of("oui", "o", "x", "1", "vrai", "true");
    private static final Set<String> NO = Set.of("non", "n", "0", "faux", "false");
    private static final String OWN_SOURCE = "collectivite";

    private final TablePlan plan;
    private final TerritoryReading territories;
    private final YearReading years;
    private final DepositDates deposits;
    private final Notices notices;
    private final Vocabulary words;
    private final Nuances nuances;
    private final IndicatorReading indicators;
    private final FreeTexts methods;
    private final FreeTexts sources;
    private final FreeTexts comments;
    private final AccessReading access;
    private final boolean yearOfRow;
    private final int yearAround;
    private final boolean named;

    FactsReading(Readers readers, TablePlan plan, int yearAround) {
        this.plan = plan;
        this.territories = readers.territories();
        this.years = readers.years();
        this.deposits = readers.deposits();
        this.notices = readers.notices();
        this.words = readers.catalogue().vocabulary();
        this.nuances = words.nuances();
        this.indicators = new IndicatorReading(
                readers.names(), plan.column(Field.INDICATEUR), plan.column(Field.LIBELLE_INDICATEUR));
        this.methods = new FreeTexts(readers.observations().strings(), notices);
        this.sources = new FreeTexts(readers.observations().strings(), notices);
        this.comments = new FreeTexts(readers.observations().strings(), notices);
        this.access = new AccessReading(readers.observations().strings(), nuances, notices);
        this.yearOfRow = plan.values().stream().anyMatch(value -> value.year() == 0);
        this.named = plan.values().stream().anyMatch(value -> value.name() == null) && !plan.waterBodies();
        this.yearAround = yearAround;
    }

    /** True when each row names its indicator. */
    boolean namesIndicators() {
        return named;
    }

    int indicatorColumn() {
        return indicators.column();
    }

    RowFacts read(RawRow row) {
        TerritorySaid territory = territories.read(row);
        YearSaid year = yearOfRow ? year(row) : YearSaid.NOTHING;
        MeasureName name = named ? indicators.read(row) : null;
        String method = text(row, Field.METHODE);
        Fault fault = territory.fault() == null ? year.fault() : territory.fault();
        return new RowFacts(
                row,
                territory,
                year,
                name,
                text(row, Field.UNITE),
                method,
                methods.read(method, row.number(), plan.column(Field.METHODE)),
                sources.read(text(row, Field.SOURCE), row.number(), plan.column(Field.SOURCE)),
                comments.read(text(row, Field.COMMENTAIRE), row.number(), plan.column(Field.COMMENTAIRE)),
                deposits.read(text(row, Field.DATE_DEPOT), row.number(), plan.column(Field.DATE_DEPOT)),
                isSecret(row),
                access.read(text(row, Field.ACCES), row.number(), plan.column(Field.ACCES)),
                respondents(row),
                fault);
    }

    private String text(RawRow row, Field field) {
        return row.text(plan.column(field));
    }

    private YearSaid year(RawRow row) {
        String text = text(row, Field.ANNEE);
        String from = text(row, Field.PERIODE_DEBUT);
        String to = text(row, Field.PERIODE_FIN);
        YearSaid period = from.isBlank() || to.isBlank() ? YearSaid.NOTHING : years.readPeriod(from, to);
        if (!text.isBlank()) {
            YearSaid said = years.read(text);
            return period.fault() == null && period.year() == said.year() && said.year() != 0 ? period : said;
        }
        if (!period.equals(YearSaid.NOTHING)) {
            return period;
        }
        return yearAround == 0 ? YearSaid.MISSING : years.of(yearAround);
    }

    private Respondents respondents(RawRow row) {
        if (!plan.has(Field.NB_REPONDANTS) && !plan.has(Field.PART_PREMIER_PCT)) {
            return Respondents.UNSAID;
        }
        String count = text(row, Field.NB_REPONDANTS);
        String share = text(row, Field.PART_PREMIER_PCT);
        Respondents said = Respondents.read(count, share, words);
        if (!said.readable()) {
            String read = said.count() == null && !count.isBlank() ? count : share;
            int column = plan.column(read.equals(count) ? Field.NB_REPONDANTS : Field.PART_PREMIER_PCT);
            notices.tellOnce(read, Respondents.RESPONDENTS, row.number(), column, read);
        }
        return said;
    }

    private boolean isSecret(RawRow row) {
        String text = text(row, Field.SECRET);
        if (text.isBlank()) {
            return false;
        }
        String key = Spelling.headingKey(text);
        if (nuances.no().contains(key) || NO.contains(key)) {
            return false;
        }
        if (!nuances.yes().contains(key) && !YES.contains(key)) {
            notices.tellOnce(key, SECRET_WORD, row.number(), plan.column(Field.SECRET), text);
        }
        return true;
    }

    /** In the export of Territoires en Transitions, other rows repeat open data under the same indicator. */
    boolean isOfOthers(RawRow row) {
        String source = text(row, Field.SOURCE);
        return !source.isBlank() && !Spelling.headingKey(source).equals(OWN_SOURCE);
    }

    /** Each fault of the row, once, where it stands; {@code column} for those that stand nowhere. */
    void tellFaults(RowFacts read, int column) {
        int row = read.row().number();
        Fault territory = read.territory().fault();
        if (territory != null) {
            notices.tell(
                    territory,
                    row,
                    read.territory().column() < 0 ? column : read.territory().column());
        }
        int yearColumn = Math.max(plan.column(Field.ANNEE), plan.column(Field.PERIODE_FIN));
        @Nullable Fault year = read.year().fault();
        if (year != null) {
            notices.tell(year, row, yearColumn < 0 ? column : yearColumn);
        }
        Fault repaired = read.year().warning();
        if (repaired != null) {
            notices.tellOnce(
                    repaired.read(),
                    repaired.rule(),
                    row,
                    yearColumn,
                    repaired.read(),
                    repaired.arguments().toArray());
        }
    }
}
