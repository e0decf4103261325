package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.reference.TerritoryKnowledge;
import io.github.ecosocle.normalise.time.Days;
import io.github.ecosocle.normalise.time.YearReading;
import java.util.List;
import java.util.Optional;

/** Headings such as « Code » may mean several fields: the cells below tell which. */
public final class AmbiguousFields {
    private static final int SAMPLES = 10;

    private final Vocabulary words;
    private final MeasureNames names;
    private final TerritoryKnowledge territories;

    public AmbiguousFields(Vocabulary words, MeasureNames names, TerritoryKnowledge territories) {
        this.words = words;
        this.names = names;
        this.territories = territories;
    }

    public HeaderRow resolve(HeaderRow header, List<RawRow> below) {
        if (header.count(Kind.MAYBE) == 0) {
            return header;
        }
        Heading[] resolved = header.headings().clone();
        for (int column : header.columns(Kind.MAYBE)) {
            Heading heading = resolved[column];
            List<String> samples = samples(below, column, heading.text());
            Optional<Field> meant = heading.fields().stream()
                    .filter(field -> !header.with(resolved).has(field))
                    .filter(field -> !samples.isEmpty() && samples.stream().allMatch(text -> fits(field, text)))
                    .findFirst();
            resolved[column] = meant.map(field -> Heading.ofField(heading.text(), field, ""))
                    .orElseGet(() -> Heading.of(heading.text(), Kind.UNKNOWN));
        }
        return header.with(resolved);
    }

    /** A heading merged over two rows stands below itself. */
    private static List<String> samples(List<RawRow> below, int column, String heading) {
        return below.stream()
                .map(row -> row.text(column).strip())
                .filter(text -> !text.isEmpty() && !text.equalsIgnoreCase(heading))
                .limit(SAMPLES)
                .toList();
    }

    private boolean fits(Field field, String text) {
        Territories known = territories.territories();
        Nuances nuances = words.nuances();
        String key = Spelling.headingKey(text);
        return switch (field) {
            case SIREN_EPCI ->
                Siren.looksLikeOne(text.replace(" ", "")) || (text.length() == 14 && Siren.isDigits(text));
            case CODE_COMMUNE -> known.find(Level.COMMUNE, text) != Territories.NONE;
            case DEPARTEMENT -> known.find(Level.DEPARTEMENT, text) != Territories.NONE;
            case REGION -> known.find(Level.REGION, text) != Territories.NONE;
            case INDICATEUR, LIBELLE_INDICATEUR -> names.read(text).isKnown();
            case NOM -> territories.names().find(text, "").isPresent();
            case ANNEE -> YearReading.findPlainYear(text).isPresent();
            case DATE_DEPOT -> Days.find(text).isPresent();
            case NIVEAU -> nuances.levels().containsKey(key) || Level.find(key).isPresent();
            case SECRET -> nuances.yes().contains(key) || nuances.no().contains(key);
            case ETAT -> nuances.states().containsKey(key);
            default -> true;
        };
    }
}
