package io.github.ecosocle.publish;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A small content of real kinds: two communes, their EPCI, a pôle, France, two measures. */
public final class SampleContent implements ReleaseContent {
    public static final String EPCI = "200069037";
    public static final String POLE = "pays-boulonnais";
    public static final Measure GES = measure("ges_teq", "CRTE-01", "teqCO2");
    public static final Measure DMA = measure("dma_t", "CRTE-10", "t");

    public final List<Figure> figures = new ArrayList<>();
    public boolean constantGeography;
    public final List<CoverageRow> coverage = new ArrayList<>();
    public final List<Sent> sent = new ArrayList<>();
    public String description = "Un essai.";
    public Set<JobDefinition.Format> formats = Set.of(JobDefinition.Format.PAGES);
    public String title = "Indicateurs d’essai";
    private LocalDate date = LocalDate.of(2026, 1, 15);
    private final Territories territories = reference();
    private final Catalogue catalogue = new Catalogue(
            List.of(indicator("CRTE-01", "Émissions", GES), indicator("CRTE-10", "Déchets", DMA)),
            new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of()));

    /** A submission and the decision on each of its values. */
    public record Sent(Submission submission, Observations observations, Decisions decisions) {}

    public static Measure measure(String id, String indicator, String unit) {
        return new Measure(
                id,
                indicator,
                "Libellé de " + id,
                new Unit(unit, unit, Rational.ONE),
                true,
                12,
                List.of(),
                false,
                List.of(),
                Measure.Rule.SUM,
                Measure.SplitKey.POPULATION,
                null,
                null);
    }

    /** A decimal as figures are written: no trailing zero. */
    public static String plain(Random random) {
        return BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(13))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Indicator indicator(String code, String name, Measure measure) {
        List<String> none = List.of();
        return new Indicator(
                code, name, none, "Définition.", "annuelle", none, none, List.of(measure), List.of(), List.of());
    }

    private static Territories reference() {
        TerritoriesBuilder builder = new TerritoriesBuilder(2025);
        builder.commune(commune("62160", "Boulogne-sur-Mer"), 842);
        builder.commune(commune("62758", "Saint-Martin, \"le Petit\""), 1297);
        builder.territory(new Territory(Level.EPCI, EPCI, "CC d’Essai"), 2139);
        builder.territory(new Territory(Level.POLE, POLE, "Pays Boulonnais"), 0);
        builder.territory(new Territory(Level.DEPARTEMENT, "62", "Pas-de-Calais"), 0);
        builder.territory(new Territory(Level.REGION, "32", "Hauts-de-France"), 0);
        builder.territory(new Territory(Level.PAYS, "FR", "France"), 0);
        builder.member(Level.POLE, POLE, Level.EPCI, EPCI);
        return builder.build();
    }

    private static TerritoriesBuilder.Commune commune(String code, String name) {
        return new TerritoriesBuilder.Commune(code, name, EPCI, "62", "32", true);
    }

    /** One figure a level, one submission of one value. */
    public static SampleContent filled() {
        SampleContent content = new SampleContent();
        content.figure(Level.COMMUNE, "62160", GES, "12.5", Statut.FOURNI, "");
        content.figure(Level.EPCI, EPCI, GES, "", Statut.PARTIEL, "couverture : 1 commune sur 2");
        content.figure(Level.POLE, POLE, GES, "-0.5", Statut.AGREGE, "");
        content.coverage.add(new CoverageRow(
                content.territories.find(Level.POLE, POLE),
                2023,
                GES,
                "",
                new Coverage(2, 1, 805, List.of(EPCI)),
                "population",
                805,
                EPCI + "=0.8125",
                2023,
                new PerimeterShares(975, 0, 25)));
        Observations said = new Observations();
        content.observe(said, "62160", State.KNOWN, 125, "12,5", "");
        content.send("200069037/2026-01-10.csv", said, "");
        return content;
    }

    public void figure(Level level, String code, Measure measure, String value, Statut statut, String motif) {
        Coverage covered = new Coverage(2, 1, 805, value.isEmpty() ? List.of("200040350", EPCI) : List.of());
        figures.add(new Figure(territories.find(level, code), 2023, measure, "", value, statut, covered, motif));
        figures.sort(Comparator.comparingInt(Figure::territory).thenComparingInt(Figure::year));
    }

    /** A territory above, without a figure of {@link #GES} in 2023 for want of these. */
    public void lacking(Level level, String code, String... missing) {
        figure(level, code, GES, "", Statut.PARTIEL, "couverture");
        Coverage covered = new Coverage(2, 1, 500, List.of(missing));
        int id = territories.find(level, code);
        coverage.add(new CoverageRow(id, 2023, GES, "", covered, "population", 500, "", 2022, PerimeterShares.EXACT));
    }

    /** A value of {@link #GES} in 2023, in tenths. */
    public void observe(Observations said, String code, State state, long tenths, String received, String comment) {
        int at = said.newRow();
        said.setText(Observations.TextColumn.LEVEL, at, "commune");
        said.setText(Observations.TextColumn.CODE, at, code);
        said.setText(Observations.TextColumn.MEASURE, at, GES.id());
        said.setText(Observations.TextColumn.COMMENT, at, comment);
        said.setYear(at, 2023);
        said.setAmount(at, state, tenths, 1, state == State.KNOWN ? 1 : 0);
        said.setCell(at, at + 2, 3);
        said.setDepositDay(at, Integer.MIN_VALUE);
        said.setReceived(at, received);
    }

    /** @param motifs of each observation, the last one for those that follow */
    public void send(String path, Observations said, String... motifs) {
        String sha = "0123456789abcdef".repeat(4);
        Submission submission = new Submission(EPCI, sha, path, LocalDate.of(2026, 1, 11), sent.size() + 1);
        sent.add(new Sent(submission, said, new Decisions() {
            @Override
            public Decision decision(int observation) {
                return said.state(observation) == State.REFUSED ? Decision.REFUSE : Decision.RETENU;
            }

            @Override
            public String motif(int observation) {
                return motifs[Math.min(observation, motifs.length - 1)];
            }
        }));
    }

    public SampleContent on(String isoDate) {
        date = LocalDate.parse(isoDate);
        return this;
    }

    @Override
    public JobDefinition job() {
        return new JobDefinition(
                "socle-essai",
                title,
                description,
                List.of("FR"),
                2025,
                OptionalInt.empty(),
                List.of(Level.COMMUNE, Level.EPCI, Level.POLE),
                formats,
                100,
                80,
                Map.of(),
                JobDefinition.Straddling.SPLIT,
                false,
                List.of(new JobDefinition.DeclaredSource("insee", "INSEE", List.of(), 0, "etalab-2.0", "INSEE")),
                "etalab-2.0",
                "Géo2France",
                true,
                "",
                Map.of(),
                Expectations.USUAL);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Territories territories() {
        return territories;
    }

    @Override
    public boolean isOfConstantGeography() {
        return constantGeography;
    }

    @Override
    public Populations populations() {
        return Populations.completed(
                new TreeMap<>(Map.of(2023, new long[] {40_000, 1_000, -1, -1, -1, -1, -1})), territories);
    }

    @Override
    public LocalDate date() {
        return date;
    }

    @Override
    public void figures(FigureSink sink) {
        figures.forEach(sink::figure);
        coverage.forEach(sink::coverage);
    }

    @Override
    public void observations(ObservationSink sink) {
        sent.forEach(one -> sink.submission(one.submission(), one.observations(), one.decisions()));
    }
}
