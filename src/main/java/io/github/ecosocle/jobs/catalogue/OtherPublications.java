package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists the names of what other jobs publish: all read the same drop folder, and none may call a file of another wrong. */
final class OtherPublications {
    private OtherPublications() {}

    /** Keys of every name of every indicator that is not chosen. */
    static Set<String> headings(List<IndicatorFile> files, List<Indicator> chosen) {
        Set<String> keys = new HashSet<>();
        for (IndicatorFile file : files) {
            Indicator indicator = file.indicator();
            if (!chosen.contains(indicator)) {
                keys.add(Spelling.headingKey(indicator.code()));
                keys.add(Spelling.headingKey(indicator.name()));
                indicator.aliases().forEach(alias -> keys.add(Spelling.headingKey(alias)));
                indicator.measures().forEach(measure -> addNames(measure, keys));
            }
        }
        return keys;
    }

    private static void addNames(Measure measure, Set<String> keys) {
        keys.add(Spelling.headingKey(measure.id()));
        keys.add(Spelling.headingKey(measure.label()));
        measure.headings().forEach(heading -> keys.add(Spelling.headingKey(heading)));
    }
}
