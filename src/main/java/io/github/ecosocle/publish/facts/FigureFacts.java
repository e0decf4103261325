package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many figures of each kind, which indicators are known where, and what is secret. */
public final class FigureFacts implements FigureSink {
    private static final int LEVELS = Level.values().length;
    private static final int STATUTS = Statut.values().length;

    private final Territories territories;
    private final Map<String, Integer> indicatorOfMeasure = new HashMap<>();
    private final long[] counts = new long[LEVELS * STATUTS];
    private final int[] seen = new int[LEVELS];
    private final int[][] informed;
    private final int[][] newest;
    /** Of the country, by indicator: the newest year that a part of it has, and the widest cover then. */
    private final int[] coveredYear;

    private final int[] coveredTenths;
    private final BitSet known = new BitSet();
    private final SecretKeys secrets = new SecretKeys();
    private int territory = Territories.NONE;
    private int level;
    private int firstYear = Integer.MAX_VALUE;
    private int lastYear;

    FigureFacts(ReleaseContent content) {
        this.territories = content.territories();
        List<Indicator> indicators = content.catalogue().indicators();
        for (int number = 0; number < indicators.size(); number++) {
            for (Measure measure : indicators.get(number).measures()) {
                indicatorOfMeasure.put(measure.id(), number);
            }
        }
        this.informed = new int[LEVELS][indicators.size()];
        this.newest = new int[LEVELS][indicators.size()];
        this.coveredYear = new int[indicators.size()];
        this.coveredTenths = new int[indicators.size()];
    }

    @Override
    public void figure(Figure figure) {
        if (figure.territory() != territory) {
            end();
            territory = figure.territory();
            level = territories.level(territory).ordinal();
            seen[level]++;
        }
        counts[level * STATUTS + figure.statut().ordinal()]++;
        firstYear = Math.min(firstYear, figure.year());
        lastYear = Math.max(lastYear, figure.year());
        if (!figure.value().isEmpty()) {
            int indicator = indicatorOfMeasure.getOrDefault(figure.measure().id(), 0);
            known.set(indicator);
            newest[level][indicator] = Math.max(newest[level][indicator], figure.year());
        }
        if (level == Level.PAYS.ordinal() && figure.coverage().present() > 0) {
            cover(figure);
        }
        if (figure.isShielded()) {
            shield(figure);
        }
    }

    /** A rate per head is its numerator: one that was rebuilt from it, in an earlier release, is no longer told either. */
    private void shield(Figure figure) {
        Territory place = territories.get(territory);
        secrets.add(place, figure.year(), figure.measure().id(), figure.method());
        Formula formula = figure.measure().formula();
        if (formula != null && formula.isInvertible()) {
            secrets.add(place, figure.year(), formula.numerator().get(0).measure(), figure.method());
        }
    }

    private void cover(Figure figure) {
        int indicator = indicatorOfMeasure.getOrDefault(figure.measure().id(), 0);
        int tenths = figure.coverage().populationTenths();
        if (figure.year() > coveredYear[indicator]) {
            coveredYear[indicator] = figure.year();
            coveredTenths[indicator] = tenths;
        } else if (figure.year() == coveredYear[indicator]) {
            coveredTenths[indicator] = Math.max(coveredTenths[indicator], tenths);
        }
    }

    /** Counts the last territory: those of a level follow one another, so one set of indicators is enough. */
    void end() {
        for (int indicator = known.nextSetBit(0); indicator >= 0; indicator = known.nextSetBit(indicator + 1)) {
            informed[level][indicator]++;
        }
        known.clear();
        territory = Territories.NONE;
    }

    public long count(Level asked, Statut statut) {
        return counts[asked.ordinal() * STATUTS + statut.ordinal()];
    }

    public long count(Level asked) {
        long total = 0;
        for (Statut statut : Statut.values()) {
            total += count(asked, statut);
        }
        return total;
    }

    /** Territories of the level that have a figure, known or not. */
    public int territories(Level asked) {
        return seen[asked.ordinal()];
    }

    /** Territories of the level where this indicator has at least one value, by its place in the catalogue. */
    public int informed(Level asked, int indicator) {
        return informed[asked.ordinal()][indicator];
    }

    /** The last year in which a territory of the level has a value of this indicator, 0 when none has. */
    public int newestYear(Level asked, int indicator) {
        return newest[asked.ordinal()][indicator];
    }

    /** The newest year in which a part of the country has an indicator, 0 when none has. */
    public int coveredYear(int indicator) {
        return coveredYear[indicator];
    }

    /** Share of the people of the country behind it then, in tenths of a percent. */
    public int coveredTenths(int indicator) {
        return coveredTenths[indicator];
    }

    public boolean isEmpty() {
        return lastYear == 0;
    }

    /** Meaningful only where there is a figure. */
    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    public SecretKeys secrets() {
        return secrets;
    }
}
