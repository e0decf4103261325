package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns {@code unites:} of the vocabulary into units by family and spelling, and the one canonical unit of each. */
public record Units(Map<String, Map<String, Unit>> byFamily, Map<String, Unit> canonical) {

    public static Units read(Entry place) {
        Map<String, Map<String, Unit>> byFamily = new LinkedHashMap<>();
        Map<String, Unit> canonical = new LinkedHashMap<>();
        place.section().entries().forEach((family, entry) -> {
            Section section = entry.section().only("canonique", "unites");
            List<Unit> units = new ArrayList<>();
            byFamily.put(family, spellings(family, section.get("unites"), units));
            Unit unit = canonical(section.get("canonique"), units);
            Unit before = canonical.put(unit.symbol(), unit);
            if (before != null) {
                throw section.get("canonique")
                        .fail("« " + unit.symbol() + " » est déjà l'unité canonique de la famille " + before.family()
                                + ".");
            }
        });
        return new Units(byFamily, canonical);
    }

    private static Map<String, Unit> spellings(String family, Entry list, List<Unit> units) {
        Meanings<Unit> spellings = new Meanings<>(Spelling::unitKey, Unit::symbol);
        for (Entry item : list.items()) {
            Section section = item.section().only("symbole", "facteur", "ecritures");
            Unit unit = new Unit(section.text("symbole"), family, factor(section.get("facteur")));
            units.add(unit);
            spellings.know(section.get("symbole"), unit.symbol(), unit);
            Entry written = section.get("ecritures");
            written.texts().forEach(spelling -> spellings.add(written, spelling, unit));
        }
        return spellings.byKey();
    }

    private static Rational factor(Entry entry) {
        try {
            Rational factor = Rational.parse(entry.text());
            if (factor.compareTo(Rational.ZERO) > 0) {
                return factor;
            }
        } catch (ArithmeticException | NumberFormatException unreadable) {
            // told below
        }
        throw entry.fail("un facteur exact et positif est attendu, entier ou fraction, par exemple \"2500/9\".");
    }

    private static Unit canonical(Entry entry, List<Unit> units) {
        String symbol = entry.text();
        Unit unit = units.stream()
                .filter(candidate -> candidate.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> entry.failUnknown(
                        symbol, units.stream().map(Unit::symbol).toList()));
        if (!unit.isCanonical()) {
            throw entry.fail("le facteur de l'unité canonique « " + symbol + " » doit être \"1\".");
        }
        return unit;
    }

    /** The canonical unit a measure names. */
    public Unit match(Entry entry) {
        String symbol = entry.text();
        Unit unit = canonical.get(symbol);
        if (unit == null) {
            throw entry.failUnknown(symbol, canonical.keySet());
        }
        return unit;
    }

    /** True when this family has a unit written so. */
    public boolean isUnit(String family, String spelling) {
        return byFamily.getOrDefault(family, Map.of()).containsKey(Spelling.unitKey(spelling));
    }

    /** The units of a family, as they are told. */
    Set<String> symbols(String family) {
        return byFamily.getOrDefault(family, Map.of()).values().stream()
                .map(Unit::symbol)
                .collect(Collectors.toSet());
    }
}
