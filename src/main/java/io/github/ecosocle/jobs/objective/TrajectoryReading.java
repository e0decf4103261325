package io.github.ecosocle.jobs.objective;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns one item of {@code trajectoires:} into a trajectory. */
final class TrajectoryReading {
    private static final int FIRST_YEAR = 1968;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal NOTHING_LEFT = BigDecimal.valueOf(-100);
    private static final Map<String, Boolean> SENSES = Map.of("hausse", true, "baisse", false);

    private final Map<String, Measure> measures;
    private final Section root;

    /** @param root whose {@code annee_base} holds for every trajectory that has none of its own */
    TrajectoryReading(Map<String, Measure> measures, Section root) {
        this.measures = measures;
        this.root = root;
    }

    Trajectory read(Section section) {
        section.only("id", "libelle", "mesure", "sens", "annee_base", "jalons");
        boolean rising = section.choice("sens", SENSES);
        int base = section.find("annee_base")
                .or(() -> root.find("annee_base"))
                .map(entry -> entry.whole(FIRST_YEAR, LAST_YEAR))
                .orElse(0);
        Trajectory trajectory = new Trajectory(
                section.text("id"),
                section.text("libelle"),
                section.choice("mesure", measures),
                rising,
                base,
                milestones(section.get("jalons"), rising, base));
        if (base == 0 && trajectory.isRelative()) {
            throw section.get("id")
                    .fail("l'année de base manque : écrire « annee_base » ici, ou une fois pour tout le fichier.");
        }
        return trajectory;
    }

    private static List<Milestone> milestones(Entry list, boolean rising, int base) {
        List<Milestone> milestones = new ArrayList<>();
        int before = base;
        for (Entry item : list.items()) {
            Section section = item.section().only("annee", "evolution", "valeur");
            if (section.has("evolution") == section.has("valeur")) {
                throw section.get("annee").fail("dire soit « evolution » (en % de la base), soit « valeur ».");
            }
            int year = section.get("annee").whole(FIRST_YEAR, LAST_YEAR);
            if (year <= before) {
                throw section.get("annee")
                        .fail("les jalons se suivent, chacun après l'année de base (" + base
                                + ") et après le précédent.");
            }
            before = year;
            milestones.add(
                    section.has("valeur")
                            ? new Milestone(year, section.get("valeur").decimal(), false)
                            : new Milestone(year, change(section.get("evolution"), rising), true));
        }
        if (milestones.isEmpty()) {
            throw list.fail("au moins un jalon est attendu.");
        }
        return List.copyOf(milestones);
    }

    private static BigDecimal change(Entry entry, boolean rising) {
        BigDecimal change = entry.decimal();
        if (rising ? change.signum() < 0 : change.signum() > 0 || change.compareTo(NOTHING_LEFT) < 0) {
            throw entry.fail(
                    rising
                            ? "une hausse s'écrit avec un nombre positif."
                            : "une baisse s'écrit avec un nombre négatif, au plus bas -100.");
        }
        return change;
    }
}
