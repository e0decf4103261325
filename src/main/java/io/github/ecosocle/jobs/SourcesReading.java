package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns {@code sources:} and {@code precedence:} of a job into ranked sources. */
final class SourcesReading {
    private static final List<String> KEYS =
            List.of("id", "nom", "libelles", "licence", "producteur", "proprietaire", "rafraichissement");

    private SourcesReading() {}

    static List<DeclaredSource> read(Entry place, Entry precedence) {
        List<Section> sections = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Entry item : place.items()) {
            Section section = item.section().only(KEYS);
            sections.add(section);
            own(section, owners);
        }
        List<String> order = order(precedence, sections);
        int last =
                order.contains(DeclaredSource.DECLARATION) ? order.indexOf(DeclaredSource.DECLARATION) : order.size();
        return sections.stream()
                .map(section ->
                        source(section, order.contains(section.text("id")) ? order.indexOf(section.text("id")) : last))
                .toList();
    }

    /** Ids alone, of a job file that is not read further. */
    static List<String> ids(Section root) {
        return root.get("sources").items().stream()
                .map(item -> item.section().text("id"))
                .toList();
    }

    private static DeclaredSource source(Section section, int rank) {
        return new DeclaredSource(
                section.text("id"),
                section.text("nom"),
                section.get("libelles").texts(),
                rank,
                section.text("licence"),
                section.text("producteur"),
                section.textOr("proprietaire", section.text("producteur")),
                section.textOr("rafraichissement", ""));
    }

    /** A spelling names one source only. */
    private static void own(Section section, Map<String, String> owners) {
        String id = section.text("id");
        if (owners.containsValue(id)) {
            throw section.get("id").fail("la source « " + id + " » est décrite deux fois.");
        }
        own(section.get("id"), id, id, owners);
        own(section.get("nom"), section.text("nom"), id, owners);
        section.get("libelles").texts().forEach(spelling -> own(section.get("libelles"), spelling, id, owners));
    }

    private static void own(Entry entry, String spelling, String id, Map<String, String> owners) {
        String before = owners.putIfAbsent(Spelling.headingKey(spelling), id);
        if (before != null && !before.equals(id)) {
            throw entry.fail("« " + spelling + " » désigne déjà la source " + before + ".");
        }
    }

    private static List<String> order(Entry precedence, List<Section> sections) {
        List<String> declared =
                sections.stream().map(section -> section.text("id")).toList();
        List<String> order = precedence.texts();
        for (String id : order) {
            if (!declared.contains(id)) {
                throw precedence.failUnknown(id, declared);
            }
        }
        if (order.stream().distinct().count() < order.size()) {
            throw precedence.fail("une source y est deux fois.");
        }
        return order;
    }
}
