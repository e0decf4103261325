package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.normalise.cell.Readers;
import io.github.ecosocle.normalise.cell.ValueReading;
import io.github.ecosocle.normalise.check.BoundsCheck;
import io.github.ecosocle.normalise.check.PartsOfWholes;
import io.github.ecosocle.normalise.check.Repeats;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.territory.TerritoryReading;
import io.github.ecosocle.normalise.time.Days;
import io.github.ecosocle.normalise.time.DepositDates;
import io.github.ecosocle.normalise.time.YearReading;
import io.github.ecosocle.normalise.wording.CitergieSheet;
import io.github.ecosocle.normalise.wording.CitergieWorkbook;
import io.github.ecosocle.normalise.wording.OwnTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the tables of one submission, row by row, into its observations and findings. Not for several threads. */
public final class Normalisation implements TableSink {
    static final Rule UNKNOWN_SUBMITTER = new Rule(
            "UNKNOWN_SUBMITTER",
            Severity.AVERTISSEMENT,
            Actor.EXPLOITANT,
            "Déposant inconnu : rien dans « {lu} » ne dit qui envoie ce fichier. Déposer {attendu}.",
            "le fichier dans un dossier au SIREN du déposant, ou faire commencer son nom par ce SIREN",
            "indicateurs.csv");

    private static final String WHOLE_FILE_MOTIF = "fichier refusé";

    private final Submission submission;
    private final Normaliser shared;
    private final Findings findings;
    private final Notices notices;
    private final Observations observations = new Observations();
    private final Readers readers;
    private final ValueReading values;
    private final OwnTable words;
    private final CitergieWorkbook citergie;
    private final TableAccount account = new TableAccount();
    private final List<String> around;
    private @Nullable TableReading table;
    private @Nullable TableOrigin hidden;
    private final ValueLimit limit;
    private boolean elsewhere;

    Normalisation(Normaliser shared, Submission submission, int mostValues) {
        this.limit = new ValueLimit(mostValues);
        this.submission = submission;
        this.shared = shared;
        this.findings = new Findings(shared.job().severities());
        this.notices = new Notices(findings, submission.fileName());
        this.readers = new Readers(
                submission,
                shared.catalogue(),
                shared.names(),
                shared.targets(),
                new TerritoryReading(shared.territories(), submission, observations.strings(), notices),
                new YearReading(shared.runDate()),
                new DepositDates(shared.runDate(), notices),
                new BoundsCheck(shared.limits(), shared.territories().territories(), shared.populations()),
                observations,
                notices);
        this.values = new ValueReading(readers);
        this.words = new OwnTable(
                shared.mapping(submission, namedDay()).orElse(null),
                shared.catalogue().vocabulary(),
                notices);
        this.citergie = new CitergieWorkbook(shared.catalogue().vocabulary(), notices);
        int folder = submission.path().lastIndexOf('/');
        this.around = List.of(
                submission.fileName(),
                folder < 0 ? "" : submission.path().substring(0, folder),
                submission.submitter());
        if (submission.submitter().equals(Submission.UNKNOWN_SUBMITTER)) {
            notices.tell(UNKNOWN_SUBMITTER, 0, -1, submission.path());
        }
    }

    /** The day that counts for what the submitter declares: of the name of its file, else the day it was first seen. */
    private LocalDate namedDay() {
        return Days.findLastIso(submission.fileName()).orElse(submission.firstSeen());
    }

    /** Some table of the submission is read elsewhere: that nothing comes from the others is no fault then. */
    public Notices elsewhere() {
        elsewhere = true;
        return notices;
    }

    public Submission submission() {
        return submission;
    }

    @Override
    public void begin(TableOrigin origin) {
        notices.enter(origin.file(), origin.sheet());
        words.begin(origin);
        citergie.begin(origin);
        hidden = origin.hidden() ? origin : null;
        table = origin.hidden() ? null : tableOf(origin);
    }

    private TableReading tableOf(TableOrigin origin) {
        List<String> nearest =
                Stream.concat(citergie.collectivite().stream(), around.stream()).toList();
        return new TableReading(origin, shared.headers(), readers, values, nearest);
    }

    @Override
    public void row(RawRow row) {
        if (table != null && citergie.takes(row, table)) {
            return;
        }
        if (table != null) {
            words.row(row, table);
            limit.check(observations, row.number(), notices);
        } else if (hidden != null && !row.isBlank()) {
            notices.tell(TableAccount.HIDDEN_SHEET, 0, -1, "", hidden.sheet());
            hidden = null;
        }
    }

    @Override
    public void end() {
        if (table != null && limit.isPassed()) {
            account.add(table);
            table = null;
        } else if (table != null) {
            CitergieSheet others = citergie.end();
            TableOrigin origin = table.origin();
            endTable();
            if (others != null) {
                table = tableOf(origin);
                others.others(table);
                endTable();
            }
        }
        hidden = null;
    }

    private void endTable() {
        if (table != null) {
            table.end();
            account.add(table);
            table = null;
        }
    }

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    /** All tables are read: what they contradict is judged, and the account is made. */
    public NormalisedSubmission finish() {
        if (limit.isPassed()) {
            return nothingOf();
        }
        // a file refused for what it is needs no second refusal for what it lacks
        if (elsewhere) {
            account.tellIgnored(notices);
        } else if (findings.count(Severity.BLOQUANT) == 0) {
            account.tell(notices);
        }
        new Proposals(notices).constants();
        new Repeats(observations, notices).check(shared.job());
        new PartsOfWholes(shared.catalogue(), observations, notices).check();
        new SkippedChecks(observations, notices).tell(account.rowsRead());
        String day = readers.deposits().ofSubmission(submission.fileName());
        if (findings.count(Severity.BLOQUANT) > 0) {
            refuseAll();
        }
        return new NormalisedSubmission(
                submission, observations, findings, day, account.rowsRead(), account.rowsIgnored());
    }

    /** Of a file that was not read to its end, not even what was read. */
    private NormalisedSubmission nothingOf() {
        Observations none = new Observations();
        new SkippedChecks(none, notices).tell(0);
        String day = readers.deposits().ofSubmission(submission.fileName());
        return new NormalisedSubmission(submission, none, findings, day, account.rowsRead(), account.rowsRead());
    }

    /** Of a file that is not usable, nothing is used. */
    private void refuseAll() {
        String code = findings.kept().stream()
                .filter(finding -> finding.severity() == Severity.BLOQUANT)
                .findFirst()
                .map(finding -> finding.rule().code())
                .orElse("BLOQUANT");
        for (int at = 0; at < observations.size(); at++) {
            if (observations.state(at) != State.REFUSED) {
                observations.refuse(at, code + ": " + WHOLE_FILE_MOTIF);
            }
        }
    }
}
