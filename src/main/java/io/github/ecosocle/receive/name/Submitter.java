package io.github.ecosocle.receive.name;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Siren;
import java.util.List;
import java.util.Set;

/**
 * Turns the path of a file into who sent it: its first folder, else the SIREN that begins its name, else unknown
 * (contract, section 3, rule 1).
 */
public record Submitter(String id, List<Finding> findings) {
    public static final Rule DEPOSITOR_MISMATCH = new Rule(
            "DEPOSITOR_MISMATCH",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le dossier « {lu} » n’est ni un SIREN ni une source déclarée : le déposant est lu dans le nom du fichier ({0}).",
            "un dossier nommé par le SIREN de l’EPCI (neuf chiffres) ou par une source déclarée",
            "2024-envois/200069037_2023.csv");

    /** @param path NFC, with {@code /} */
    public static Submitter of(String path, Set<String> declaredSources) {
        int end = path.indexOf('/');
        String fromName = fromName(path.substring(path.lastIndexOf('/') + 1));
        if (end < 0) {
            return new Submitter(fromName, List.of());
        }
        String folder = path.substring(0, end);
        if (Siren.looksLikeOne(folder) || declaredSources.contains(folder)) {
            return new Submitter(folder, List.of());
        }
        Place place = Place.wholeFile(ShownName.of(path));
        return new Submitter(fromName, List.of(DEPOSITOR_MISMATCH.at(place, ShownName.of(folder), fromName)));
    }

    /** Nine digits and no tenth: a SIRET or a date with the hour is no SIREN. */
    private static String fromName(String name) {
        boolean nine = name.length() > Siren.LENGTH
                && Siren.looksLikeOne(name.substring(0, Siren.LENGTH))
                && !Siren.isDigits(name.substring(Siren.LENGTH, Siren.LENGTH + 1));
        return nine ? name.substring(0, Siren.LENGTH) : Submission.UNKNOWN_SUBMITTER;
    }
}
