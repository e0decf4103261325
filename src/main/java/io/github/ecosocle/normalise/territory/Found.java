package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one code or name turned out to be.
 *
 * @param id in the reference, or {@link Territories#NONE}
 * @param code as understood, or as read
 * @param dissolved the EPCI that is no more, whose values of old years are accepted
 * @param fault why it is refused
 * @param warnings what was repaired
 */
record Found(
        int id,
        String code,
        @Nullable Succession dissolved,
        @Nullable Fault fault,
        List<Fault> warnings) {

    static Found known(int id, String code) {
        return new Found(id, code, null, null, List.of());
    }

    static Found refused(String read, Fault fault) {
        return new Found(Territories.NONE, read, null, fault, List.of());
    }

    Found warned(Fault warning) {
        return fault != null ? this : new Found(id, code, dissolved, null, join(warnings, warning));
    }

    private static List<Fault> join(List<Fault> before, Fault more) {
        return before.isEmpty() ? List.of(more) : List.of(before.get(0), more);
    }
}
