package io.github.ecosocle.jobs.access;

import io.github.ecosocle.domain.access.Access;
import io.github.ecosocle.domain.access.Access.Embargo;
import io.github.ecosocle.domain.access.Audience;
import io.github.ecosocle.domain.access.Scope;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Turns {@code acces}, {@code acces_restreint}, {@code embargo} and {@code audiences} of a job into its rules of access. */
public final class AccessReading {
    private static final String INDICATORS = "indicateurs";
    private static final String SOURCES = "sources";
    private static final String FORMS = "fiches";
    private static final String TERRITORIES = "territoires";
    /** Beside the folders of audiences, those of releases made anew. */
    private static final String TAKEN = "anciennes";

    private final ScopeReading scopes;
    private final PlacesReading places;

    private AccessReading(ScopeReading scopes, PlacesReading places) {
        this.scopes = scopes;
        this.places = places;
    }

    /** @param forms ids of the kinds of forms that the job publishes */
    public static Access read(
            Section root, JobDefinition job, Catalogue catalogue, Set<String> forms, Territories territories) {
        AccessReading reading =
                new AccessReading(new ScopeReading(catalogue, job.sources(), forms), new PlacesReading(territories));
        return new Access(
                job.open(),
                root.find("acces_restreint").map(reading::restricted).orElse(Scope.NOTHING),
                root.find("embargo").map(reading::embargoes).orElse(List.of()),
                root.find("audiences").map(reading::audiences).orElse(List.of()));
    }

    private Scope restricted(Entry entry) {
        Section section = entry.section().only(INDICATORS, SOURCES, FORMS);
        Scope scope = scopes.lists(section);
        if (scope.isEmpty()) {
            throw entry.fail("au moins un indicateur ou une source est attendu, ou une fiche.");
        }
        return scope;
    }

    private List<Embargo> embargoes(Entry list) {
        List<Embargo> embargoes = new ArrayList<>();
        for (Entry item : list.items()) {
            Section section = item.section().only("indicateur", "source", "fiche", "jusqu_au");
            if (Stream.of("indicateur", "source", "fiche").filter(section::has).count() != 1) {
                throw item.fail("« indicateur », « source » ou « fiche » est attendu, l'un des trois seulement.");
            }
            embargoes.add(new Embargo(scopes.one(section), date(section.get("jusqu_au"))));
        }
        return List.copyOf(embargoes);
    }

    private static LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeParseException wrong) {
            throw entry.fail("« " + entry.text() + " » n'est pas une date ; écrire 2026-01-31.");
        }
    }

    private List<Audience> audiences(Entry list) {
        List<Audience> audiences = new ArrayList<>();
        for (Entry item : list.items()) {
            Section section = item.section().only("id", "nom", "voit");
            String id = id(section.get("id"));
            if (audiences.stream().anyMatch(other -> other.id().equals(id))) {
                throw section.get("id").fail("l'audience « " + id + " » est décrite deux fois.");
            }
            audiences.add(audience(id, section));
        }
        return List.copyOf(audiences);
    }

    private static String id(Entry entry) {
        String id = entry.text();
        boolean plain = id.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        if (!plain || id.equals(TAKEN)) {
            throw entry.fail("« " + id + " » ne peut pas nommer un dossier ; écrire des lettres minuscules sans accent,"
                    + " des chiffres et des tirets, et autre chose que « " + TAKEN + " ».");
        }
        return id;
    }

    private Audience audience(String id, Section section) {
        Entry place = section.get("voit");
        Section sees = place.section().only(INDICATORS, SOURCES, FORMS, TERRITORIES);
        Scope scope = scopes.lists(sees);
        BitSet inside = sees.find(TERRITORIES).map(places::read).orElse(new BitSet());
        if (scope.isEmpty() && inside.isEmpty()) {
            throw place.fail(
                    "au moins un indicateur, une source ou un territoire est attendu, ou une fiche ; pour tout voir, écrire"
                            + " territoires: [FR].");
        }
        return new Audience(id, section.text("nom"), scope, inside);
    }
}
