package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the workbook of Cit'ergie indicators of ADEME: a cover that names the collectivité and the year, one sheet of
 * indicators, and sheets for the adviser, whose formulas only repeat its values.
 */
public final class CitergieWorkbook {
    static final Rule CITERGIE = new Rule(
            "CITERGIE",
            Severity.INFO,
            Actor.DEPOSANT,
            "Classeur Cit'ergie reconnu : seule la feuille « {0} » est lue, pour l'année {1} sauf autre année en commentaire.",
            "",
            "Indicateurs Cit'ergie");

    static final Rule CITERGIE_SHEET = new Rule(
            "CITERGIE_SHEET",
            Severity.INFO,
            Actor.DEPOSANT,
            "Feuille du classeur Cit'ergie laissée de côté : « {0} » ne porte pas d'indicateur du socle.",
            "",
            "Aide aux calculs");

    private static final String NAME = Spelling.headingKey("Nom de la collectivité");
    private static final String YEAR = Spelling.headingKey("Année de l'état des lieux Cit'ergie");
    private static final String TITLE = Spelling.headingKey("REFERENTIEL CIT'ERGIE");

    private final Vocabulary vocabulary;
    private final Notices notices;
    private String year = "";
    private String name = "";
    private boolean known;
    private boolean read;
    private @Nullable CitergieSheet sheet;
    private TableOrigin origin = new TableOrigin("", "", false);
    private int rows;

    public CitergieWorkbook(Vocabulary vocabulary, Notices notices) {
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    /** A sheet begins. */
    public void begin(TableOrigin newOrigin) {
        origin = newOrigin;
        sheet = null;
        rows = 0;
    }

    /** The collectivité named on the cover: says whose the other sheets are. */
    public Optional<String> collectivite() {
        return name.isBlank() ? Optional.empty() : Optional.of(name);
    }

    /** True when the row is of this workbook, and dealt with. */
    public boolean takes(RawRow row, RowReceiver receiver) {
        if (origin.sheet().isEmpty() || row.isBlank()) {
            return false;
        }
        if (rows++ == 0 && Spelling.headingKey(row.text(0)).startsWith(TITLE)) {
            known = true;
        }
        if (!known) {
            return false;
        }
        if (sheet != null) {
            sheet.row(row, receiver);
            return true;
        }
        readCover(row);
        CitergieColumns columns = read ? null : CitergieColumns.of(row);
        if (columns != null) {
            read = true;
            sheet = new CitergieSheet(columns, year, vocabulary, notices);
            notices.tell(CITERGIE, row.number(), -1, "", origin.sheet(), year.isEmpty() ? "(non dite)" : year);
            sheet.begin(row, receiver);
        }
        return true;
    }

    private void readCover(RawRow row) {
        String key = Spelling.headingKey(row.text(0));
        if (key.equals(NAME)) {
            name = row.text(1).strip();
        } else if (key.equals(YEAR)) {
            year = row.text(1).strip();
        }
    }

    /** The sheet ends; what is left of it is handed to a second table, if there is anything. */
    public @Nullable CitergieSheet end() {
        CitergieSheet ended = sheet;
        if (known && rows > 0 && ended == null) {
            notices.tell(CITERGIE_SHEET, 0, -1, "", origin.sheet());
        }
        if (ended != null) {
            ended.end();
        }
        sheet = null;
        rows = 0;
        return ended != null && ended.hasOthers() ? ended : null;
    }
}
