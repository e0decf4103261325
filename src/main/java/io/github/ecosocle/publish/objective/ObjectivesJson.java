package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Condition;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Grant;
import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.metadata.JsonText;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns what was declared into {@code objectifs.json}: targets, milestones, conditions and sums, with their source. */
public final class ObjectivesJson implements ExportFormat {
    @Override
    public String name() {
        return "objectifs.json";
    }

    @Override
    public Stage stage() {
        return Stage.METADATA;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (!content.objectives().isEmpty()) {
            staging.write(
                    "metadonnees/objectifs.json",
                    JsonText.of(Map.of("objectifs", all(content.objectives().files(), ObjectivesJson::file))));
        }
    }

    private static <T> List<Object> all(List<T> items, Function<T, Map<String, Object>> telling) {
        return items.stream().map(item -> (Object) telling.apply(item)).toList();
    }

    private static Map<String, Object> file(ObjectiveFile file) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("nom", file.name());
        told.put("titre", file.title());
        told.put("description", file.description());
        told.put("source", file.source());
        Contract contract = file.contract();
        if (contract != null) {
            told.put("contrat", contract(contract));
        }
        told.put("trajectoires", all(file.trajectories(), ObjectivesJson::trajectory));
        return told;
    }

    private static Map<String, Object> contract(Contract contract) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("niveau", contract.level().label());
        told.put("code_territoire", contract.territory());
        if (contract.firstYear() > 0) {
            told.put("debut", contract.firstYear());
        }
        told.put("duree_annees", contract.years());
        told.put("engagements", all(contract.commitments(), ObjectivesJson::commitment));
        told.put("conditions", all(contract.conditions(), ObjectivesJson::condition));
        told.put("montants", all(contract.grants(), ObjectivesJson::grant));
        return told;
    }

    private static Map<String, Object> commitment(Commitment promised) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("objectif", promised.id());
        told.put("libelle", promised.label());
        told.put("domaine", promised.field());
        told.put("mesure", promised.measure().id());
        told.put("calcul", promised.shareOfEpci() ? "part_des_epci" : "valeur");
        told.put("cible", promised.target());
        told.put("unite", promised.unit());
        told.put("prioritaire", promised.priority());
        told.put("cumul", promised.measure().flow() ? "depuis le début du contrat" : "dernier état connu");
        promised.findGreatest().ifPresent(most -> told.put("maximum", most));
        if (!promised.partOf().isEmpty()) {
            told.put("part_de", promised.partOf());
        }
        return told;
    }

    private static Map<String, Object> condition(Condition condition) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("condition", condition.id());
        told.put("libelle", condition.label());
        told.put("seuil_prioritaires_pct", condition.priorityPercent());
        told.put("seuil_autres_pct", condition.otherPercent());
        return told;
    }

    private static Map<String, Object> grant(Grant grant) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("montant", grant.id());
        told.put("libelle", grant.label());
        told.put("nature", grant.kind().label());
        told.put("euros", grant.euros());
        told.put("condition", grant.condition());
        return told;
    }

    private static Map<String, Object> trajectory(Trajectory trajectory) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("trajectoire", trajectory.id());
        told.put("libelle", trajectory.label());
        told.put("mesure", trajectory.measure().id());
        told.put("unite", trajectory.measure().unit().symbol());
        told.put("sens", trajectory.rising() ? "hausse" : "baisse");
        if (trajectory.baseYear() > 0) {
            told.put("annee_base", trajectory.baseYear());
        }
        told.put("jalons", all(trajectory.milestones(), ObjectivesJson::milestone));
        return told;
    }

    private static Map<String, Object> milestone(Milestone milestone) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("annee", milestone.year());
        told.put(milestone.relative() ? "evolution_pct" : "valeur", milestone.amount());
        return told;
    }
}
