package io.github.ecosocle.publish.format.json;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The JSON Schema of the documents: what each may hold, told to whoever reads them by program. */
final class IndicateursSchema {
    private IndicateursSchema() {}

    static Map<String, Object> of(ReleaseContent content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", text("Ce schéma."));
        properties.put("titre", text("Titre du jeu de données."));
        properties.put("description", text("Ce qu’il contient."));
        properties.put("licence", text("Licence, par son identifiant SPDX."));
        properties.put("producteur", text("Qui le publie."));
        properties.put(
                "niveau",
                oneOf(
                        Stream.of(Level.values()).map(Level::label).toList(),
                        "Niveau de tous les territoires du fichier."));
        properties.put("mesures", array(measure(content), "Les mesures, et leur unité."));
        properties.put("territoires", array(territory(content), "Les territoires, triés par code."));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", content.job().title());
        schema.putAll(object(properties, List.copyOf(properties.keySet())));
        return schema;
    }

    private static Map<String, Object> measure(ReleaseContent content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("mesure", measureId(content));
        properties.put("indicateur", text("Code de l’indicateur du socle national."));
        properties.put("libelle", text("Ce qui est mesuré."));
        properties.put("unite", text("Unité de toutes ses valeurs."));
        return object(properties, List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> measureId(ReleaseContent content) {
        return oneOf(
                content.catalogue().measures().stream()
                        .map(Measure::id)
                        .sorted()
                        .toList(),
                "Identifiant de la mesure.");
    }

    private static Map<String, Object> territory(ReleaseContent content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("code", text("Code INSEE, SIREN, ou identifiant du CRTE ou du pôle : un texte."));
        properties.put("nom", text("Nom, selon le référentiel."));
        properties.put("chiffres", array(figure(content), "Ses chiffres, par année, indicateur, mesure et méthode."));
        return object(properties, List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> figure(ReleaseContent content) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("annee", typed("integer", "Année du flux, ou année de référence du stock."));
        properties.put("mesure", measureId(content));
        properties.put(
                "valeur", typed(List.of("number", "null"), "null si elle manque (voir statut) ; zéro est une valeur."));
        properties.put(
                "statut",
                oneOf(
                        Stream.of(Statut.values()).map(Statut::label).toList(),
                        "D’où vient le chiffre, ou pourquoi il manque (partiel, secret, absent)."));
        properties.put("motif", text("Code puis explication : pourquoi il manque, ou ce qu’il faut en savoir."));
        properties.put(
                "methode", text("Méthode déclarée par la source ; des méthodes différentes ne se comparent pas."));
        properties.put("epci_attendus", typed("integer", "Nombre d’EPCI ayant une commune dans le territoire."));
        properties.put("epci_renseignes", typed("integer", "Nombre de ces EPCI dont la valeur est connue."));
        properties.put("part_population_pct", typed("number", "Part de la population couverte, en %."));
        properties.put(
                "epci_manquants", array(text("SIREN, ou commune:code sans EPCI."), "EPCI dont la valeur manque."));
        return object(properties, List.of("annee", "mesure", "valeur", "statut", "epci_attendus", "epci_renseignes"));
    }

    private static Map<String, Object> text(String description) {
        return typed("string", description);
    }

    private static Map<String, Object> typed(Object type, String description) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> oneOf(List<String> allowed, String description) {
        Map<String, Object> schema = text(description);
        schema.put("enum", allowed);
        return schema;
    }

    private static Map<String, Object> array(Map<String, Object> items, String description) {
        Map<String, Object> schema = typed("array", description);
        schema.put("items", items);
        return schema;
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }
}
