package io.github.ecosocle.domain.wording;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Level;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns codes and rules of published files into plain French, alike in every text that people read. */
public final class Words {
    private Words() {}

    /** In the title of a file. */
    public static String level(Level level) {
        return switch (level) {
            case EPCI -> "EPCI";
            case CRTE -> "CRTE";
            case POLE -> "pôle";
            case DEPARTEMENT -> "département";
            case REGION -> "région";
            case COMMUNE, PAYS -> level.label();
        };
    }

    public static String statut(String code) {
        return switch (code) {
            case "fourni" -> "fourni tel quel";
            case "reconstruit" -> "reconstruit à partir d’un taux";
            case "agrege" -> "somme de ses membres";
            case "derive" -> "calculé par une formule";
            case "reconduit" -> "reconduit d’un envoi plus ancien";
            case "gele" -> "gelé par le contrôle";
            case "partiel" -> "pas assez de membres connus";
            case "secret" -> "secret";
            default -> "absent";
        };
    }

    /** A bare code is said in words; what follows a code already is. */
    public static String motif(String motif) {
        return Arrays.stream(motif.split(" ; ", -1)).map(Words::oneMotif).collect(Collectors.joining(" ; "));
    }

    private static String oneMotif(String motif) {
        return switch (motif) {
            case "non_envoye" -> "non_envoye : aucune valeur n’a été reçue";
            case "non_communique" -> "non_communique : le déposant ne communique pas cette valeur";
            case "non_disponible" -> "non_disponible : le déposant n’a pas cette valeur";
            case "sans_objet" -> "sans_objet : cette mesure ne concerne pas ce territoire";
            case "rejete" -> "rejete : une valeur a été reçue, elle est refusée";
            case "secret_primaire" -> "secret_primaire : la valeur est couverte par le secret";
            default -> motif;
        };
    }

    public static String decision(String code) {
        return switch (code) {
            case "retenu" -> "retenu";
            case "remplace" -> "remplacé";
            case "ecarte" -> "écarté";
            case "refuse" -> "refusé";
            default -> "retiré";
        };
    }

    /** How the members make the figure, and from what coverage on. */
    public static String rule(Measure measure, JobDefinition job) {
        Formula formula = measure.formula();
        String needed = " ; à partir de " + job.threshold(measure) + " % ";
        if (formula != null) {
            boolean ratio = formula.denominator() != Denominator.NONE;
            return formula(formula) + (ratio ? ", les sommes d’abord" + needed + "du poids" : needed + "des membres");
        }
        return switch (measure.rule()) {
            case AREA_WEIGHTED -> "moyenne pondérée par la surface" + needed + "du poids";
            case DISTINCT -> "nombre de masses d’eau distinctes" + needed + "des membres";
            case NEVER -> "jamais calculé : seuls les chiffres fournis à ce niveau sont publiés";
            default -> "somme des membres" + needed + "des membres";
        };
    }

    private static String formula(Formula formula) {
        String numerator = formula.numerator().stream()
                .map(term -> (term.coefficient() == 1 ? "" : term.coefficient() + " × ") + term.measure())
                .collect(Collectors.joining(" + "))
                .replace("+ -1 × ", "− ");
        String factor = formula.factor() == 1 ? "" : formula.factor() + " × ";
        String top = formula.numerator().size() == 1 ? numerator : "(" + numerator + ")";
        return switch (formula.denominator()) {
            case NONE -> factor + numerator;
            case POPULATION -> factor + top + " ÷ population";
            case MEASURE -> factor + top + " ÷ " + formula.denominatorMeasure();
        };
    }
}
