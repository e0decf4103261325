package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import io.github.ecosocle.jobs.territory.NamedTerritory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns the key {@code gel:} of a job and the file {@code gate.yml}, both optional, into the rules of the gate. */
final class GateReading {
    static final String FILE = "gate.yml";
    private static final int LARGEST = 1_000_000;
    private static final int PERCENT = 100;

    private final String job;
    private final Catalogue catalogue;
    private final Territories territories;

    private GateReading(String job, Catalogue catalogue, Territories territories) {
        this.job = job;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    static GateRules read(Path folder, Section root, List<String> jobs, Catalogue catalogue, Territories territories) {
        GateReading reading = new GateReading(root.text("job"), catalogue, territories);
        List<Lift> lifts =
                Files.exists(folder.resolve(FILE)) ? reading.lifts(YamlFile.read(folder, FILE), jobs) : List.of();
        GateRules usual = GateRules.DEFAULT;
        if (!root.has("gel")) {
            return new GateRules(usual.times(), usual.lostPercent(), usual.coveragePoints(), lifts);
        }
        Section gate = root.get("gel").section().only("valeur", "lignes", "couverture");
        return new GateRules(
                gate.find("valeur").map(entry -> entry.whole(0, LARGEST)).orElse(usual.times()),
                gate.find("lignes").map(entry -> entry.whole(0, PERCENT)).orElse(usual.lostPercent()),
                gate.find("couverture").map(entry -> entry.whole(0, PERCENT)).orElse(usual.coveragePoints()),
                lifts);
    }

    /** Every line is checked; those of another job are left to it. */
    private List<Lift> lifts(Section root, List<String> jobs) {
        List<Lift> lifts = new ArrayList<>();
        for (Entry item : root.only("levees").get("levees").items()) {
            Section line = item.section().only("job", "territoire", "indicateur", "date", "auteur", "raison");
            if (!jobs.contains(line.text("job"))) {
                throw line.get("job").failUnknown(line.text("job"), jobs);
            }
            LocalDate date = line.get("date").date();
            String author = line.text("auteur");
            String reason = line.text("raison");
            if (line.text("job").equals(job)) {
                lifts.add(new Lift(
                        NamedTerritory.read(line.get("territoire"), territories),
                        indicator(line.get("indicateur")),
                        date,
                        author,
                        reason));
            }
        }
        return List.copyOf(lifts);
    }

    private String indicator(Entry entry) {
        List<String> codes =
                catalogue.indicators().stream().map(Indicator::code).toList();
        if (!codes.contains(entry.text())) {
            throw entry.failUnknown(entry.text(), codes);
        }
        return entry.text();
    }
}
