package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.plausibility.History.Past;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns settled values into doubts, from the EPCI up: a jump from one year to the next, a distance to similar EPCI, a part
 * above its whole, a total unlike its sectors or its communes; and where a slip of unit explains it, the slip. Communes are
 * too many, and too odd, to be told of each.
 */
public final class Plausibility {
    static final Rule YEAR_JUMP = new Rule(
            "YEAR_JUMP",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Saut dans le temps : « {lu} », {0} de {1} en {2}, contre {3} en {4}, soit {5}, alors qu’on attend au plus {6} % par"
                    + " an. Elle est gardée : {attendu}.",
            "vérifier l’unité, le périmètre et la méthode",
            "1 200 t puis 4 000 t");

    static final Rule PEERS = new Rule(
            "PEERS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Loin des EPCI semblables : « {lu} », {0} de {1} en {2}, fait {3}, contre une médiane de {4} pour {5} EPCI {6}. Elle"
                    + " est gardée : {attendu}.",
            "vérifier l’unité et le périmètre",
            "4 000 kg par habitant");

    /** Every rule by which a settled value is doubted. */
    public static final List<Rule> RULES = List.of(
            YEAR_JUMP, PEERS, Slips.UNIT_SLIP, Wholes.PART_ABOVE_TOTAL, Totals.PARTS_UNLIKE_TOTAL, Totals.COMMUNES_GAP);

    private final Catalogue catalogue;
    private final Territories territories;
    private final Tolerances tolerances;
    private final Heads heads;
    private final Slips slips;

    public Plausibility(Catalogue catalogue, Territories territories, Populations populations, Tolerances tolerances) {
        this.catalogue = catalogue;
        this.territories = territories;
        this.tolerances = tolerances;
        this.heads = new Heads(territories, populations);
        this.slips = new Slips(catalogue, territories, heads);
    }

    /** By number of observation. Values without an observation are compared with, never doubted. */
    public List<Doubt> doubts(Settlement settlement) {
        Cube cube = settlement.cube();
        List<Doubt> doubts = new ArrayList<>(new Wholes(catalogue, settlement).doubts());
        doubts.addAll(new Totals(catalogue, cube, tolerances.sourceGapPercent()).doubts());
        History history = new History(cube);
        for (Series series : cube.listSeries()) {
            for (Level level : Level.values()) {
                Plane plane = level == Level.COMMUNE ? null : cube.findPlane(series, level);
                if (plane != null) {
                    look(series, level, plane, history, doubts);
                }
            }
        }
        doubts.sort(Comparator.comparingInt(Doubt::observation)
                .thenComparing(doubt -> doubt.rule().code()));
        return doubts;
    }

    private void look(Series series, Level level, Plane plane, History history, List<Doubt> doubts) {
        Measure measure = catalogue.measures().get(series.measure());
        Peers peers = level == Level.EPCI
                ? new Peers(heads, tolerances.fewestPeers()).of(measure, series.year(), plane, territories)
                : null;
        double yearly = StrictMath.log(1 + tolerances.variationOf(measure.scrutiny()) / 100.0);
        for (int id = territories.first(level); id < territories.end(level); id++) {
            double value = Values.of(plane, id);
            if (value >= 0 && plane.origin(id) != Plane.NO_ORIGIN) {
                Look look = new Look(
                        series,
                        measure,
                        level,
                        id,
                        value,
                        heads.divisor(measure, id, series.year()),
                        history.near(series, level, id),
                        peers,
                        yearly,
                        tolerances.peerScore());
                doubt(look, plane, history, doubts);
            }
        }
    }

    private void doubt(Look look, Plane plane, History history, List<Doubt> doubts) {
        int year = look.series().year();
        boolean usual = heads.areUsual(look.measure(), look.value(), look.territory(), year);
        if (usual && !look.isFarFromPast() && !look.isFarFromPeers()) {
            return;
        }
        // what a past year alone says against a value that all else is for, it says against itself
        boolean past = look.isFarFromPast() && !(usual && explainsItself(look));
        if (!usual || past || look.isFarFromPeers()) {
            Doubt slip = slips.find(look, plane, history.around(look.series(), look.level(), look.territory()));
            if (slip != null) {
                doubts.add(slip);
                return;
            }
        }
        if (past && look.past() != null && look.past().isEarlierThan(year)) {
            doubts.add(jump(look, look.past(), plane));
        }
        if (look.isFarFromPeers() && look.peers() != null) {
            doubts.add(peers(look, look.peers(), plane));
        }
    }

    private boolean explainsItself(Look look) {
        Past past = look.past();
        return past != null
                && (look.isStrange(past.value(), heads) || look.isFarFromPeers(past.value()))
                && !look.isFarFromPeers();
    }

    private Doubt jump(Look look, Past past, Plane plane) {
        String unit = " " + look.measure().unit().symbol();
        return doubt(
                look,
                plane,
                YEAR_JUMP,
                past.exact() + unit,
                Integer.toString(past.year()),
                ToldNumber.change(past.value(), look.value()),
                Integer.toString(tolerances.variationOf(look.measure().scrutiny())));
    }

    private Doubt peers(Look look, Peers peers, Plane plane) {
        int year = look.series().year();
        String unit = " " + look.measure().unit().symbol() + (Heads.isRate(look.measure()) ? "" : " par habitant");
        return doubt(
                look,
                plane,
                PEERS,
                ToldNumber.about(look.value() / look.divisor()) + unit,
                ToldNumber.about(peers.median(look.territory(), year)) + unit,
                Integer.toString(peers.count(look.territory(), year)),
                peers.name(look.territory(), year));
    }

    private Doubt doubt(Look look, Plane plane, Rule rule, String... compared) {
        List<String> arguments = new ArrayList<>(List.of(
                look.measure().label(),
                territories.name(look.territory()),
                Integer.toString(look.series().year())));
        arguments.addAll(List.of(compared));
        return new Doubt(plane.origin(look.territory()), rule, List.copyOf(arguments), null);
    }
}
