package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.Target;
import io.github.ecosocle.normalise.measure.TargetReading;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers where each name, unit and method lead: a file has few of them and many rows. */
final class Aims {
    private final TargetReading targets;
    private final Vocabulary words;
    private final Strings strings;
    private final Map<MeasureName, Map<String, Aim>> known = new IdentityHashMap<>();
    private @Nullable MeasureName lastName;
    private String lastUnit = "";
    private String lastMethod = "";
    private @Nullable Aim last;

    Aims(TargetReading targets, Vocabulary words, Strings strings) {
        this.targets = targets;
        this.words = words;
        this.strings = strings;
    }

    /** @param heading true when the name stands in the heading of its column */
    Aim find(MeasureName name, String unit, String method, boolean heading) {
        Aim latest = last;
        if (latest != null && name == lastName && unit.equals(lastUnit) && method.equals(lastMethod)) {
            return latest;
        }
        Map<String, Aim> byUnit = known.computeIfAbsent(name, any -> new HashMap<>());
        String key = method.isEmpty() ? unit : unit + '\n' + method;
        Aim aim = byUnit.get(key);
        if (aim == null) {
            Target target = targets.read(name, unit.strip(), method, heading);
            aim = new Aim(target, strings.number(target.name()), strings.number(target.unit()));
            byUnit.put(key, aim);
        }
        lastName = name;
        lastUnit = unit;
        lastMethod = method;
        last = aim;
        return aim;
    }

    /** The unit behind a number, unless it is no unit; it may not contradict the one said elsewhere. */
    @Nullable
    Aim findGlued(MeasureName name, String unit, String method, boolean heading, Aim aim) {
        if (!words.isUnit(unit)) {
            return null;
        }
        Aim own = find(name, unit, method, heading);
        boolean alone = aim.target().unit().isEmpty();
        boolean same = own.target().measure() == aim.target().measure()
                && own.target().conversion().isSameAs(aim.target().conversion());
        return alone || same ? own : aim.withFault(contradiction(unit, aim.target()));
    }

    static Fault contradiction(String unit, Target target) {
        String said = target.unit().isEmpty() ? "celle du titre" : target.unit();
        return Fault.of(TargetReading.UNIT, unit, target.name(), said);
    }
}
