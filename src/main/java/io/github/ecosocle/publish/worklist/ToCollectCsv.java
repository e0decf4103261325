package io.github.ecosocle.publish.worklist;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.List;

/** Turns figures that are missing into {@code a_collecter.csv}: which EPCI to ask first, and what its answer would unlock. */
public final class ToCollectCsv implements FigureFormat {
    @Override
    public String name() {
        return "a_collecter.csv";
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new ToCollectRows(content, staging.create("donnees/a_collecter.csv", table(content)));
    }

    static Table table(ReleaseContent content) {
        return new Table(
                "À collecter",
                "Une ligne par valeur qui manque : EPCI, mesure de base, année et méthode, parmi les "
                        + ToCollectRows.YEARS
                        + " dernières années de chaque mesure, hors secrets. D’abord celles qui, à elles seules, donneraient"
                        + " un total au plus grand nombre d’habitants.",
                List.of(
                        Column.text("siren_epci", "SIREN de l’EPCI à interroger.")
                                .matching("^[0-9]{9}$")
                                .always(),
                        Column.text("nom_epci", "Nom de l’EPCI, selon le référentiel."),
                        Codes.year().always(),
                        Codes.indicator().always(),
                        Codes.measure(content).always(),
                        Codes.method(),
                        Codes.statut().always(),
                        Column.integer("population", "Population municipale de l’EPCI, dernière connue."),
                        Column.integer(
                                "totaux_en_attente",
                                "Nombre de territoires dont le total manque et attend cette valeur."),
                        Column.integer("totaux_debloques", "Nombre de ces territoires qui n’attendent plus qu’elle."),
                        Column.text("niveau_debloque", "Niveau du plus peuplé de ceux-ci."),
                        Column.text("territoire_debloque", "Code du plus peuplé de ceux-ci."),
                        Column.integer("population_debloquee", "Population municipale du plus peuplé de ceux-ci.")),
                List.of("siren_epci", "annee", "mesure", "methode"));
    }
}
