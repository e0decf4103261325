package io.github.ecosocle.intake.format;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;

/** Stops the reading of a file that cannot be used, carrying the one finding that says why. */
public final class FileRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private static final Rule CORRUPT = new Rule(
            "CORRUPT",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le fichier est abîmé ou incomplet : il n'a pas pu être lu ({0}).",
            "ouvrez-le dans votre tableur, enregistrez-le de nouveau et renvoyez-le",
            "un classeur dont l'envoi s'est interrompu");

    private final transient Finding finding;

    public FileRefused(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** The bytes do not hold what their format promises. */
    public static FileRefused corrupt(String file, String why) {
        return new FileRefused(CORRUPT.at(Place.wholeFile(file), "", why));
    }

    public Finding finding() {
        return finding;
    }
}
