package io.github.ecosocle.attain;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Condition;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pole of two EPCI, one flow, two states and their ratio, and what was published of them. */
final class SmallContract {
    static final String ONE = "200000001";
    static final String TWO = "200000002";
    static final String POLE = "pole-un";
    static final Measure FLOW = measure("travaux", "nb", true, null);
    static final Measure STATE = measure("ecoles", "nb", false, null);
    static final Measure ENGAGED = measure("engagees", "nb", false, null);
    static final Measure SHARE = measure(
            "part",
            "%",
            false,
            new Formula(List.of(new Formula.Term("engagees", 1)), Formula.Denominator.MEASURE, "ecoles", 100));

    final List<Commitment> commitments = new ArrayList<>();
    final List<Condition> conditions = new ArrayList<>();
    final List<Trajectory> trajectories = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Observations said = new Observations();
    private final Territories territories = territories();
    int firstYear = 2021;

    static Measure measure(String id, String unit, boolean flow, @Nullable Formula formula) {
        Measure.Rule rule = formula == null ? Measure.Rule.SUM : Measure.Rule.FORMULA;
        return new Measure(
                id,
                "COT",
                id,
                new Unit(unit, unit, Rational.ONE),
                flow,
                3,
                List.of(),
                false,
                List.of(),
                rule,
                Measure.SplitKey.NEVER,
                null,
                formula);
    }

    private static Territories territories() {
        TerritoriesBuilder builder = new TerritoriesBuilder(2025);
        builder.commune(new TerritoriesBuilder.Commune("62001", "Un", ONE, "62", "32", true), 1);
        builder.commune(new TerritoriesBuilder.Commune("62002", "Deux", TWO, "62", "32", true), 1);
        builder.territory(new Territory(Level.EPCI, ONE, "CC Un"), 0);
        builder.territory(new Territory(Level.EPCI, TWO, "CC Deux"), 0);
        builder.territory(new Territory(Level.POLE, POLE, "Pôle Un"), 0);
        builder.territory(new Territory(Level.DEPARTEMENT, "62", "Pas-de-Calais"), 0);
        builder.territory(new Territory(Level.REGION, "32", "Hauts-de-France"), 0);
        builder.territory(new Territory(Level.PAYS, "FR", "France"), 0);
        builder.member(Level.POLE, POLE, Level.EPCI, ONE);
        builder.member(Level.POLE, POLE, Level.EPCI, TWO);
        return builder.build();
    }

    SmallContract promise(String id, Measure measure, int target, boolean priority) {
        commitments.add(new Commitment(id, id, "", measure, BigDecimal.valueOf(target), priority, false, null, ""));
        return this;
    }

    SmallContract condition(int priority, int other) {
        conditions.add(new Condition("regle", "Règle", priority, other));
        return this;
    }

    /** An empty value is a figure that is not known. */
    SmallContract published(Level level, String code, Measure measure, int year, String value) {
        Statut statut = value.isEmpty() ? Statut.PARTIEL : Statut.FOURNI;
        figures.add(new Figure(
                territories.find(level, code),
                year,
                measure,
                "",
                value,
                statut,
                new Coverage(0, 0, -1, List.of()),
                ""));
        return this;
    }

    /** Both EPCI and their sum, as the release publishes them. */
    SmallContract each(Measure measure, int year, int one, int two) {
        published(Level.EPCI, ONE, measure, year, Integer.toString(one));
        published(Level.EPCI, TWO, measure, year, Integer.toString(two));
        return published(Level.POLE, POLE, measure, year, Integer.toString(one + two));
    }

    SmallContract from(String code, Measure measure, int year, String source) {
        int at = said.newRow();
        said.setText(Observations.TextColumn.LEVEL, at, "epci");
        said.setText(Observations.TextColumn.CODE, at, code);
        said.setText(Observations.TextColumn.MEASURE, at, measure.id());
        said.setText(Observations.TextColumn.SOURCE, at, source);
        said.setYear(at, year);
        said.setAmount(at, Observation.State.KNOWN, 1, 0, 1);
        return this;
    }

    ObjectiveResults results(int year) {
        Contract contract = commitments.isEmpty()
                ? null
                : new Contract(Level.POLE, POLE, firstYear, 3, commitments, conditions, List.of());
        ObjectiveFile file = new ObjectiveFile("essai", "Essai", "Un essai.", "Un texte.", contract, trajectories);
        Indicator indicator = new Indicator(
                "COT",
                "COT",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(FLOW, STATE, ENGAGED, SHARE),
                List.of(),
                List.of());
        Vocabulary words = new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of());
        Attaining attaining =
                new Attaining(List.of(file), new Catalogue(List.of(indicator), words), territories, job());
        figures.forEach(attaining.figures()::figure);
        Submission submission = new Submission(ONE, "0".repeat(64), "a.csv", LocalDate.of(2024, 1, 1), 1);
        attaining.observations().submission(submission, said, ALL_KEPT);
        return attaining.results(LocalDate.of(year, 6, 1));
    }

    private static final Decisions ALL_KEPT = new Decisions() {
        @Override
        public Decision decision(int observation) {
            return Decision.RETENU;
        }

        @Override
        public String motif(int observation) {
            return "";
        }
    };

    private static JobDefinition job() {
        return new JobDefinition(
                "essai",
                "Essai",
                "",
                List.of("FR"),
                2025,
                OptionalInt.empty(),
                List.of(Level.COMMUNE, Level.EPCI, Level.POLE),
                Set.of(),
                100,
                80,
                Map.of(),
                JobDefinition.Straddling.SPLIT,
                false,
                List.of(new DeclaredSource("orec", "Observatoire", List.of("OREC", "TEO"), 0, "", "")),
                "",
                "",
                true,
                "",
                Map.of(),
                Expectations.USUAL);
    }

    /** The whole territory of the contract, at the end of one year. */
    Attainment whole(String id, int year) {
        return results(2026).attainments().stream()
                .filter(row -> !row.member() && row.commitment().id().equals(id) && row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    PathPoint point(Level level, String code, int year) {
        int territory = territories.find(level, code);
        return results(2026).path().stream()
                .filter(point -> point.territory() == territory && point.year() == year)
                .findFirst()
                .orElseThrow();
    }
}
