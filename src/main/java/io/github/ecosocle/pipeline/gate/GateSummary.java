package io.github.ecosocle.pipeline.gate;

import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.gate.Verdict;
import java.util.List;

/** Tells an operator what is held, why, and how to let it through. */
public final class GateSummary {
    private static final int SHOWN = 20;

    private GateSummary() {}

    public static String of(List<Verdict> verdicts, Territories territories) {
        long held = verdicts.stream().filter(Verdict::isHeld).count();
        StringBuilder text = new StringBuilder();
        if (held > 0) {
            text.append("  Gel             ")
                    .append(held)
                    .append(" série(s) retenue(s) aux derniers chiffres publiés ; pour les libérer : jobs/gate.yml\n");
        }
        verdicts.stream().limit(SHOWN).forEach(verdict -> text.append(line(verdict, territories)));
        if (verdicts.size() > SHOWN) {
            text.append("                  … et ")
                    .append(verdicts.size() - SHOWN)
                    .append(" autres\n");
        }
        return text.toString();
    }

    private static String line(Verdict verdict, Territories territories) {
        int id = verdict.series().territory();
        Lift lift = verdict.lift();
        String named = territories.level(id).label() + ":" + territories.code(id) + " " + territories.name(id) + ", "
                + verdict.series().indicator() + " : ";
        return lift == null
                ? "                  " + named + verdict.series().why() + " (" + verdict.detail() + ")\n"
                : "  Levée de gel    " + named + verdict.detail() + " (le " + lift.date() + ", " + lift.author() + " : "
                        + lift.reason() + ")\n";
    }
}
