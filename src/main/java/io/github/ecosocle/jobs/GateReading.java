package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
            LocalDate date = date(line.get("date"));
            String author = line.text("auteur");
            String reason = line.text("raison");
            if (line.text("job").equals(job)) {
                lifts.add(new Lift(
                        territory(line.get("territoire")), indicator(line.get("indicateur")), date, author, reason));
            }
        }
        return List.copyOf(lifts);
    }

    private static LocalDate date(Entry entry) {
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeParseException wrong) {
            throw entry.fail("« " + entry.text() + " » n'est pas une date ; écrire 2026-01-31.");
        }
    }

    private String indicator(Entry entry) {
        List<String> codes =
                catalogue.indicators().stream().map(Indicator::code).toList();
        if (!codes.contains(entry.text())) {
            throw entry.failUnknown(entry.text(), codes);
        }
        return entry.text();
    }

    /** A code alone where one level has it, else with its level: 01 is a région and a département. */
    private int territory(Entry entry) {
        String word = entry.text();
        int colon = word.indexOf(':');
        List<Level> asked = Stream.of(Level.values())
                .filter(level -> colon < 0 || level.label().equals(word.substring(0, colon)))
                .toList();
        List<Integer> found = asked.stream()
                .map(level -> territories.find(level, word.substring(colon + 1)))
                .filter(id -> id != Territories.NONE)
                .toList();
        if (found.size() > 1) {
            throw entry.fail("« " + word + " » désigne plusieurs territoires ; écrire le niveau devant, par exemple "
                    + territories.level(found.get(0)).label() + ":" + word + ".");
        }
        if (found.isEmpty()) {
            throw entry.fail(
                    "« " + word + " » n'est pas un territoire du référentiel ; écrire un code entre guillemets,"
                            + " par exemple \"200069037\" ou departement:62.");
        }
        return found.get(0);
    }
}
