package io.github.ecosocle.attain;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Attainment.Status;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Condition;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.domain.objective.Verdict.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one contract into the rows that tell how far it has come, year after year. */
final class ContractAccount {
    static final Rule IMPOSSIBLE = new Rule(
            "OBJECTIVE_IMPOSSIBLE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Objectif « {0} », {1}, fin {2} : {lu} réalisés, plus que le maximum possible ({attendu}). Aucun taux n’est"
                    + " calculé.",
            "au plus {3} {4}",
            "112 % des écoles");

    static final Rule INCOMPLETE = new Rule(
            "OBJECTIVE_INCOMPLETE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Objectif « {0} » : fin {1}, le total du contrat reste inconnu. Il manque {attendu}.",
            "{2}",
            "246200844:2022");

    private static final int DECIMALS = 3;
    private static final int PERCENT = 100;

    private final String file;
    private final Contract contract;
    private final Doing doing;
    private final Findings findings;
    private final int whole;

    ContractAccount(String file, Contract contract, Doing doing, Findings findings) {
        this.file = file;
        this.contract = contract;
        this.doing = doing;
        this.findings = findings;
        this.whole = doing.territory(contract);
    }

    /** @param newest no later year is told */
    void tell(int newest, List<Attainment> attainments, List<Verdict> verdicts) {
        int first = contract.firstYear() > 0
                ? contract.firstYear()
                : doing.firstYear(contract).orElse(newest + 1);
        int last = Math.min(newest, first + contract.years() - 1);
        for (Commitment commitment : contract.commitments()) {
            for (int year = first; year <= last; year++) {
                attainments.add(whole(commitment, year, first, year == last));
                for (int member : doing.members(whole)) {
                    attainments.add(part(commitment, member, year, first));
                }
            }
        }
        for (Condition condition : contract.conditions()) {
            for (int year = first; year <= last; year++) {
                verdicts.add(verdict(condition, year, first));
            }
        }
    }

    private @Nullable Rational share(Commitment commitment, int year, int first) {
        Rational amount = doing.by(year, commitment, whole, whole, first).amount();
        return amount == null || isImpossible(commitment, amount)
                ? null
                : amount.over(Rational.of(commitment.target()));
    }

    private static boolean isImpossible(Commitment commitment, Rational amount) {
        return commitment
                .findGreatest()
                .filter(most -> amount.compareTo(Rational.of(most)) > 0)
                .isPresent();
    }

    private Attainment whole(Commitment commitment, int year, int first, boolean isLast) {
        Done done = doing.by(year, commitment, whole, whole, first);
        Rational amount = done.amount();
        Rational share = share(commitment, year, first);
        if (amount != null && share != null) {
            Status status = share.compareTo(Rational.ONE) >= 0 ? Status.REACHED : Status.UNDERWAY;
            return row(commitment, whole, false, year, amount, share, status, done);
        }
        if (amount != null) {
            return impossible(commitment, whole, false, year, amount, done);
        }
        if (isLast) {
            findings.add(INCOMPLETE.at(
                    place(), commitment.id(), commitment.label(), year, String.join(", ", done.missing())));
        }
        return row(commitment, whole, false, year, null, null, Status.INCOMPLETE, done);
    }

    private Attainment part(Commitment commitment, int member, int year, int first) {
        Done done = doing.by(year, commitment, member, whole, first);
        Rational amount = done.amount();
        if (amount == null) {
            return row(commitment, member, true, year, null, null, Status.INCOMPLETE, done);
        }
        if (isImpossible(commitment, amount)) {
            return impossible(commitment, member, true, year, amount, done);
        }
        Rational share = commitment.adds() ? amount.over(Rational.of(commitment.target())) : null;
        return row(commitment, member, true, year, amount, share, Status.CONTRIBUTION, done);
    }

    private Attainment impossible(
            Commitment commitment, int territory, boolean member, int year, Rational amount, Done done) {
        String most = commitment.findGreatest().map(BigDecimal::toPlainString).orElse("");
        String read = rounded(commitment, amount).toPlainString() + " " + commitment.unit();
        findings.add(
                IMPOSSIBLE.at(place(), read, commitment.label(), doing.name(territory), year, most, commitment.unit()));
        return row(commitment, territory, member, year, null, null, Status.IMPOSSIBLE, done);
    }

    private Attainment row(
            Commitment commitment,
            int territory,
            boolean member,
            int year,
            @Nullable Rational amount,
            @Nullable Rational share,
            Status status,
            Done done) {
        return new Attainment(
                file,
                commitment,
                territory,
                member,
                year,
                amount == null ? null : rounded(commitment, amount),
                share == null ? null : share.times(PERCENT).toDecimal(DECIMALS),
                status,
                List.copyOf(done.missing()));
    }

    private static BigDecimal rounded(Commitment commitment, Rational amount) {
        boolean exact = commitment.adds() && !commitment.shareOfEpci();
        return amount.toDecimal(exact ? Quantity.MAX_DECIMALS : DECIMALS);
    }

    private Verdict verdict(Condition condition, int year, int first) {
        List<String> below = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Commitment commitment : contract.commitments()) {
            Rational share = share(commitment, year, first);
            Rational needed = Rational.of(condition.percent(commitment), PERCENT);
            if (share == null) {
                unknown.add(commitment.id());
            } else if (share.compareTo(needed) < 0) {
                below.add(commitment.id());
            }
        }
        // one that is known to fail decides, whatever the unknown ones turn out to be
        Answer answer = !below.isEmpty() ? Answer.NOT_MET : unknown.isEmpty() ? Answer.MET : Answer.UNDETERMINED;
        return new Verdict(file, condition, year, answer, below, unknown);
    }

    private Place place() {
        return Place.wholeFile("objectives/" + file + ".yml");
    }
}
