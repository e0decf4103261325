package io.github.ecosocle.jobs.objective;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.FolderListing;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns the files that a job names in {@code objectifs:} into what they promise. */
public final class ObjectivesReading {
    public static final String FOLDER = "objectives";
    private static final String EXTENSION = ".yml";

    private final Map<String, Measure> measures;
    private final Territories territories;

    private ObjectivesReading(Catalogue catalogue, Territories territories) {
        this.measures = catalogue.measures().stream().collect(Collectors.toMap(Measure::id, Function.identity()));
        this.territories = territories;
    }

    /** Names of the files the job asks for, each known; none without the key. */
    public static List<String> names(Path folder, Section job) {
        List<String> names = new ArrayList<>();
        for (Entry item : job.find("objectifs").map(Entry::items).orElse(List.of())) {
            List<String> known = Files.isDirectory(folder.resolve(FOLDER))
                    ? FolderListing.names(folder, FOLDER, EXTENSION)
                    : List.of();
            if (!known.contains(item.text())) {
                throw item.failUnknown(item.text(), known);
            }
            if (names.contains(item.text())) {
                throw item.fail("chaque fichier d'objectifs une seule fois.");
            }
            names.add(item.text());
        }
        return names;
    }

    public static String file(String name) {
        return FOLDER + "/" + name + EXTENSION;
    }

    public static List<ObjectiveFile> read(Path folder, Section job, Catalogue catalogue, Territories territories) {
        ObjectivesReading reading = new ObjectivesReading(catalogue, territories);
        return names(folder, job).stream()
                .map(name -> reading.read(YamlFile.read(folder, file(name)), name))
                .toList();
    }

    private ObjectiveFile read(Section root, String name) {
        root.only(
                "objectifs",
                "titre",
                "description",
                "source",
                "contrat",
                "engagements",
                "conditions",
                "montants",
                "annee_base",
                "trajectoires");
        if (!root.text("objectifs").equals(name)) {
            throw root.get("objectifs")
                    .fail("« " + root.text("objectifs") + " » doit être le nom du fichier, « " + name + " ».");
        }
        Contract contract =
                root.has("contrat") ? ContractReading.read(root, new CommitmentReading(measures), territories) : null;
        if (contract == null) {
            refuseLoose(root);
        }
        return new ObjectiveFile(
                name,
                root.text("titre"),
                root.text("description"),
                root.text("source"),
                contract,
                trajectories(root, contract == null));
    }

    private static void refuseLoose(Section root) {
        for (String key : List.of("engagements", "conditions", "montants")) {
            root.find(key).ifPresent(entry -> {
                throw entry.fail("cette clé demande la clé « contrat », qui dit de quel territoire il s'agit.");
            });
        }
    }

    private List<Trajectory> trajectories(Section root, boolean required) {
        if (!required && !root.has("trajectoires")) {
            return List.of();
        }
        TrajectoryReading reading = new TrajectoryReading(measures, root);
        List<Trajectory> trajectories = root.get("trajectoires").items().stream()
                .map(item -> reading.read(item.section()))
                .toList();
        unique(root.get("trajectoires"));
        return trajectories;
    }

    /** Refuses an id written twice in a list. */
    static void unique(Entry list) {
        Set<String> ids = new HashSet<>();
        for (Entry item : list.items()) {
            Entry id = item.section().get("id");
            if (!id.text()
                    .chars()
                    .allMatch(c -> c == '-' || c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                throw id.fail("minuscules sans accent, chiffres, « - » et « _ » seulement.");
            }
            if (!ids.add(id.text())) {
                throw id.fail("« " + id.text() + " » est décrit deux fois.");
            }
        }
    }
}
