package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Turns {@code ambigus:} and {@code hors_socle:} into headings that mean several measures, or none of ours. */
record AmbiguousHeadings(
        Map<String, List<String>> candidates,
        Map<String, Map<String, String>> measureByMethod,
        Map<String, String> advice,
        Set<String> foreign) {

    /** Candidates that the job does not publish are left out: a heading may thereby name one measure, or none. */
    static AmbiguousHeadings read(
            Section root, Map<String, Measure> measures, Meanings<Measure> headings, Predicate<String> published) {
        AmbiguousHeadings read =
                new AmbiguousHeadings(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        for (Entry item : root.get("ambigus").items()) {
            read.ambiguous(
                    item.section().only("titres", "candidats", "par_methode", "message"),
                    measures,
                    headings,
                    published);
        }
        for (Entry item : root.get("hors_socle").items()) {
            Section section = item.section().only("titres", "message");
            read.foreign.addAll(read.advise(section, headings));
        }
        return read;
    }

    private void ambiguous(
            Section section, Map<String, Measure> measures, Meanings<Measure> headings, Predicate<String> published) {
        Entry candidatesPlace = section.get("candidats");
        List<String> all = candidatesPlace.texts();
        for (String id : all) {
            if (!measures.containsKey(id)) {
                throw candidatesPlace.failUnknown(id, measures.keySet());
            }
        }
        if (all.size() < 2) {
            throw candidatesPlace.fail(
                    "au moins deux mesures sont attendues ; s'il n'y en a qu'une, c'est un titre de la mesure.");
        }
        Map<String, String> methods = methods(section, all, published);
        for (String key : advise(section, headings)) {
            candidates.put(key, all.stream().filter(published).toList());
            measureByMethod.put(key, methods);
        }
    }

    private static Map<String, String> methods(Section section, List<String> known, Predicate<String> published) {
        Map<String, String> methods = new HashMap<>();
        section.find("par_methode")
                .ifPresent(place -> place.section().entries().forEach((method, entry) -> {
                    String id = entry.text();
                    if (!known.contains(id)) {
                        throw entry.failUnknown(id, known);
                    }
                    if (published.test(id)) {
                        methods.put(Spelling.headingKey(method), id);
                    }
                }));
        return Map.copyOf(methods);
    }

    /** Keeps the sentence of each heading and says the keys of these. */
    private Set<String> advise(Section section, Meanings<Measure> headings) {
        Entry place = section.get("titres");
        String message = section.text("message");
        Set<String> keys = VocabularyReading.words(place, Spelling::headingKey);
        for (String heading : place.texts()) {
            VocabularyReading.refuseMeasure(place, heading, headings);
            if (advice.put(Spelling.headingKey(heading), message) != null) {
                throw place.fail("« " + heading + " » est déjà écrit dans « ambigus » ou « hors_socle ».");
            }
        }
        return keys;
    }
}
