package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.normalise.notice.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Suggests the heading somebody may have meant. */
final class NearNames {
    private static final int LONGEST = 120;

    private final List<Known> known = new ArrayList<>();

    private record Known(String shown, String key) {}

    NearNames(Catalogue catalogue) {
        for (Measure measure : catalogue.measures()) {
            Stream.concat(Stream.of(measure.id(), measure.label()), measure.headings().stream())
                    .forEach(heading -> known.add(new Known(heading, Spelling.headingKey(heading))));
        }
    }

    /** {@code  (peut-être « DMA avec gravats »)}, or nothing when nothing is near. */
    String suggest(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String key = Spelling.headingKey(text);
        Optional<Known> nearest = known.stream()
                .filter(other -> Nearness.isNear(key, other.key()))
                .min(Comparator.comparingInt(other -> Nearness.distance(key, other.key())));
        return nearest.map(found -> " (peut-être « " + found.shown() + " »)").orElse("");
    }
}
