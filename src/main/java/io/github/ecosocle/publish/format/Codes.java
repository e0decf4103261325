package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Producer;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.staging.Column;
import java.util.List;
import java.util.stream.Stream;

/** The columns that name things, told alike in every table. */
public final class Codes {
    private static final String SIREN = "^[0-9]{9}$";

    private Codes() {}

    public static Column level() {
        return Column.text("niveau", "Niveau du territoire, de la commune au pays.")
                .oneOf(Stream.of(Level.values()).map(Level::label).toList());
    }

    public static Column territory() {
        return Column.text(
                "code_territoire",
                "Code du territoire : code INSEE (commune, département, région), SIREN (EPCI), identifiant du CRTE ou du"
                        + " pôle, FR pour la France. C’est un texte : ses zéros de tête comptent.");
    }

    public static Column statut() {
        return statut(
                "statut",
                "D’où vient le chiffre : fourni par un déposant, reconstruit d’un taux, agrégé, dérivé d’une formule,"
                        + " reconduit d’un envoi plus ancien, gelé par le contrôle ; ou pourquoi il manque : partiel"
                        + " (couverture insuffisante), secret (sous secret statistique, ou réservé : le motif dit ferme ou embargo),"
                        + " absent.");
    }

    public static Column statut(String name, String description) {
        return Column.text(name, description)
                .oneOf(Stream.of(Statut.values()).map(Statut::label).toList());
    }

    public static Column decision() {
        return Column.text(
                        "decision",
                        "Sort de la valeur reçue : retenue, remplacée par une plus récente, écartée, refusée, retirée.")
                .oneOf(Stream.of(Decision.values()).map(Decision::label).toList());
    }

    public static Column producer() {
        return Column.text(
                        "producteur",
                        "Qui produit la valeur : acteur_local (une collectivité, ou un déposant inconnu) ou plateforme (une"
                                + " source déclarée par le job).")
                .oneOf(Stream.of(Producer.values()).map(Producer::label).toList());
    }

    public static Column indicator() {
        return Column.text("indicateur", "Code de l’indicateur du socle national.")
                .matching("^[A-Z0-9-]+$");
    }

    public static Column measure(ReleaseContent content) {
        List<String> ids = content.catalogue().measures().stream()
                .map(measure -> measure.id())
                .sorted()
                .toList();
        return Column.text("mesure", "Mesure de l’indicateur ; chacune est décrite dans le catalogue des indicateurs.")
                .oneOf(ids);
    }

    public static Column method() {
        return Column.text(
                "methode",
                "Méthode de calcul déclarée par la source, vide si elle n’en déclare pas ; des méthodes différentes ne se"
                        + " comparent pas et ne s’additionnent jamais.");
    }

    public static Column year() {
        return Column.integer("annee", "Année du flux, ou année de référence du stock.");
    }

    /** The join keys of the portals, at the head of the file of one level. */
    public static List<Column> joinKeys(Level level) {
        String name = level.keyColumn();
        return switch (level) {
            case COMMUNE -> List.of(key(name, "Code INSEE de la commune.", "^[0-9][0-9AB][0-9]{3}$"));
            case EPCI -> List.of(key(name, "SIREN de l’EPCI à fiscalité propre.", SIREN));
            case CRTE -> List.of(key(name, "Identifiant du CRTE.", ""));
            case POLE ->
                List.of(
                        key(name, "Identifiant du pôle : son SIREN, ou un nom stable.", ""),
                        Column.text("siren_pole", "SIREN du pôle, vide s’il n’en a pas.")
                                .matching(SIREN));
            case DEPARTEMENT -> List.of(key(name, "Code INSEE du département.", "^([0-9]{2}|2[AB]|9[78][0-9])$"));
            case REGION -> List.of(key(name, "Code INSEE de la région.", "^[0-9]{2}$"));
            case PAYS -> List.of(key(name, "FR : métropole et cinq départements et régions d’outre-mer.", "^FR$"));
        };
    }

    private static Column key(String name, String description, String pattern) {
        return Column.text(name, description).matching(pattern).always();
    }
}
