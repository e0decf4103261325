package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.slip.SlipCandidate;
import io.github.ecosocle.domain.slip.SlipCandidates;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoryWord;
import io.github.ecosocle.settle.plausibility.History.Others;
import io.github.ecosocle.settle.plausibility.History.Past;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises in a strange value the slip of unit that explains it, and says what the value would be without it. */
final class Slips {
    static final Rule UNIT_SLIP = new Rule(
            "UNIT_SLIP",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Erreur d’unité probable : « {lu} », {0} de {1} en {2}, s’écarte de {3}. Tout s’accorde avec le facteur {4} ({5}),"
                    + " qui donnerait {attendu}. Elle est gardée telle quelle : la renvoyer corrigée, ou la confirmer.",
            "{6}",
            "548 200 en GWh au lieu de MWh");

    private final Territories territories;
    private final Heads heads;
    private final SlipCandidates candidates;

    Slips(Catalogue catalogue, Territories territories, Heads heads) {
        this.territories = territories;
        this.heads = heads;
        this.candidates = new SlipCandidates(catalogue);
    }

    @Nullable
    Doubt find(Look look, Plane plane, List<Past> around) {
        Others years = Others.sound(look, around, heads);
        SlipCandidate slip = slip(look, years);
        Exact value = plane.value(look.territory());
        if (slip == null || value == null) {
            return null;
        }
        String unit = look.measure().unit().symbol();
        String corrected = slip.apply(value).toDecimal(Quantity.MAX_DECIMALS).toPlainString();
        String territory = territories.name(look.territory());
        List<String> arguments = List.of(
                look.measure().label(),
                territory,
                Integer.toString(look.series().year()),
                compared(look, years.first()),
                slip.sign(),
                slip.told(),
                ToldNumber.exact(corrected) + " " + unit);
        Doubt.Slip told = new Doubt.Slip(
                TerritoryWord.of(territories, look.territory()),
                look.measure().id(),
                look.series().year(),
                corrected,
                unit,
                slip.sign() + " : " + slip.told());
        return new Doubt(plane.origin(look.territory()), UNIT_SLIP, arguments, told);
    }

    private @Nullable SlipCandidate slip(Look look, Others years) {
        int year = look.series().year();
        boolean strange = look.isStrange(look.value(), heads);
        List<SlipCandidate> fitting = new ArrayList<>();
        for (SlipCandidate one : candidates.of(look.series().measure(), heads.people(look.territory(), year))) {
            double other = one.apply(look.value());
            boolean shown = strange ? years.allow(other) : years.prove(other);
            if (shown && look.isSlip(one) && look.isOrdinary(other, heads)) {
                fitting.add(one);
            }
        }
        boolean bounded = heads.areBounded(look.measure(), look.territory(), year);
        boolean compared = years.first() != null || look.hasPeers();
        if (!compared) {
            return bounded ? SlipCandidates.only(fitting) : null;
        }
        return fitting.isEmpty() ? null : nearest(fitting, look, years);
    }

    private static SlipCandidate nearest(List<SlipCandidate> fitting, Look look, Others years) {
        return Collections.min(fitting, Comparator.comparingDouble(one -> years.distance(one.apply(look.value()))));
    }

    /** What the value is measured by: its history, its peers, the usual range. */
    private String compared(Look look, @Nullable Past past) {
        List<String> told = new ArrayList<>();
        String unit = " " + look.measure().unit().symbol();
        if (past != null) {
            told.add("celle de " + past.year() + " (" + past.exact() + unit + ")");
        }
        Peers peers = look.peers();
        if (peers != null && look.hasPeers()) {
            told.add("la médiane des EPCI "
                    + peers.name(look.territory(), look.series().year()) + " ("
                    + ToldNumber.about(
                            peers.median(look.territory(), look.series().year()))
                    + unit
                    + (Heads.isRate(look.measure()) ? ")" : " par habitant)"));
        }
        return told.isEmpty() ? "ce qu’on attend d’habitude" : String.join(" et de ", told);
    }
}
