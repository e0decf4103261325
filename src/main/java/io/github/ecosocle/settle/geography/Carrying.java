package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import java.util.function.IntFunction;

/**
 * Turns what was sent for EPCI that are not of the reference into values of those that are: whole where they merged, by
 * parts where they were divided, and only where every part is known.
 */
public final class Carrying {
    private final Catalogue catalogue;
    private final Cube cube;
    private final Cube former;
    private final Passages passages;
    private final IntFunction<String> submissionOf;

    /**
     * @param cube settled values of the reference, to which the carried ones are added
     * @param former settled values of the EPCI that are not of the reference
     * @param submissionOf the submission that holds an observation
     */
    public Carrying(Catalogue catalogue, Cube cube, Cube former, Passages passages, IntFunction<String> submissionOf) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.former = former;
        this.passages = passages;
        this.submissionOf = submissionOf;
    }

    public Carried carry() {
        Carried carried = new Carried(passages.isAsked());
        FormerSecrets secrets = new FormerSecrets(catalogue, cube, former, passages);
        secrets.concealNumerators();
        for (Series series : former.listSeries()) {
            Plane sent = former.findPlane(series, Level.EPCI);
            if (sent != null) {
                secrets.carry(series, sent);
                if (passages.isAsked()) {
                    leaveConcealed(sent, carried);
                    carry(series, sent, carried);
                }
            }
        }
        return carried;
    }

    private void carry(Series series, Plane sent, Carried carried) {
        Measure measure = catalogue.measures().get(series.measure());
        if (measure.rule() != Measure.Rule.SUM) {
            leave(sent, measure, carried);
            return;
        }
        leaveUnknown(sent, carried);
        Plane today = cube.plane(series.measure(), cube.methodNumber(series.method()), series.year(), Level.EPCI);
        Sides sides = new Sides(former.territories(), sent, cube.territories(), today, submissionOf);
        Chain chain = new Chain(sides, carried);
        for (int year : passages.years()) {
            if (passages.mayTell(year, series.year())) {
                new Reshuffle(passages, year, series.year(), measure.splitKey(), sides, chain).carry();
            }
        }
    }

    private void leave(Plane sent, Measure measure, Carried carried) {
        String why = measure.isDerived()
                ? "un taux ne se reporte pas, ses mesures de base le peuvent"
                : "cette mesure ne se reporte pas d’un périmètre à un autre";
        Territories ended = former.territories();
        for (int id = ended.first(Level.EPCI); id < ended.end(Level.EPCI); id++) {
            if (sent.isKnown(id)) {
                carried.left(sent.origin(id), why);
            }
        }
    }

    private void leaveConcealed(Plane sent, Carried carried) {
        Territories ended = former.territories();
        for (int id = ended.first(Level.EPCI); id < ended.end(Level.EPCI); id++) {
            if (sent.isConcealed(id)) {
                carried.left(sent.origin(id), "protège une valeur secrète");
            }
        }
    }

    /** Of the EPCI that ended before the first year whose communes are held, nobody knows which communes went where. */
    private void leaveUnknown(Plane sent, Carried carried) {
        for (Succession ended : cube.territories().listDissolved()) {
            int id = former.territories().find(Level.EPCI, ended.siren());
            if (sent.isKnown(id) && !passages.isKnown(ended.siren())) {
                String when = ended.isLater() ? "d’après " + cube.territories().vintage() : "de " + ended.lastYear();
                carried.left(sent.origin(id), "la composition en communes " + when + " n’est pas au référentiel");
            }
        }
    }
}
