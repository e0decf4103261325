package io.github.ecosocle.publish.pole;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the figures of a pôle into {@code cote_a_cote.csv}: each figure of a member beside the one of the pôle. */
public final class CoteACoteCsv implements FigureFormat {
    @Override
    public String name() {
        return "cote_a_cote.csv";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return Comparing.isAsked(job);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new Rows(content, staging);
    }

    static Table table(ReleaseContent content) {
        return new Table(
                "Membres du pôle, côte à côte",
                "Une ligne par mesure, année, méthode et EPCI membre : le chiffre du membre, son CRTE, et le chiffre du pôle"
                        + " calculé sur tous ses membres.",
                columns(content),
                List.of("id_pole", "mesure", "annee", "methode", "siren_epci"));
    }

    private static List<Column> columns(ReleaseContent content) {
        return List.of(
                Column.text("id_pole", "Identifiant du pôle : son SIREN, ou un nom stable.")
                        .always(),
                Column.text("nom_pole", "Nom du pôle."),
                Codes.indicator().always(),
                Codes.measure(content).always(),
                Column.text("unite", "Unité canonique de la mesure."),
                Codes.year().always(),
                Codes.method(),
                Column.text("siren_epci", "SIREN de l’EPCI membre.")
                        .matching("^[0-9]{9}$")
                        .always(),
                Column.text("nom_epci", "Nom de l’EPCI membre."),
                Column.text("id_crte", "CRTE signé par cet EPCI ; plusieurs sont séparés par une barre verticale."),
                Column.number("valeur_epci", "Valeur du membre ; vide si elle manque : voir statut_epci."),
                Codes.statut("statut_epci", "D’où vient le chiffre du membre, ou pourquoi il manque."),
                Column.text("motif_epci", "Code puis explication pour le membre."),
                Column.number("valeur_pole", "Valeur du pôle ; vide si elle manque : voir statut_pole."),
                Codes.statut("statut_pole", "D’où vient le chiffre du pôle, ou pourquoi il manque."),
                Column.text("motif_pole", "Code puis explication pour le pôle."));
    }

    /** Holds the figures of a few territories until all have passed. */
    private static final class Rows implements FigureWriting {
        private final Territories territories;
        private final Comparing comparing;
        private final StagedFile file;

        Rows(ReleaseContent content, Staging staging) throws IOException {
            this.territories = content.territories();
            this.comparing = new Comparing(content);
            Table table = table(content);
            this.file = staging.create("donnees/cote_a_cote.csv", table);
            file.write(table.header().getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void figure(Figure figure) {
            comparing.figure(figure);
        }

        @Override
        public void close() throws IOException {
            try (file) {
                for (Comparing.Pole pole : comparing.poles()) {
                    for (Figure whole : comparing.figures(pole)) {
                        for (Figure part : comparing.members(pole, whole)) {
                            file.write(row(whole, part));
                        }
                    }
                }
            }
        }

        private byte[] row(Figure whole, Figure part) {
            return CsvText.row(
                    territories.code(whole.territory()),
                    territories.name(whole.territory()),
                    whole.measure().indicator(),
                    whole.measure().id(),
                    whole.measure().unit().symbol(),
                    Integer.toString(whole.year()),
                    whole.method(),
                    territories.code(part.territory()),
                    territories.name(part.territory()),
                    comparing.crteOf(part.territory()).stream()
                            .map(territories::code)
                            .collect(Collectors.joining("|")),
                    part.value(),
                    part.statut().label(),
                    part.motif(),
                    whole.value(),
                    whole.statut().label(),
                    whole.motif());
        }
    }
}
