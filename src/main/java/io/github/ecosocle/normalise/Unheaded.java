package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;
import java.util.stream.Collectors;

/** Says why no table of a submission could be read, as near to the cause as its first rows allow. */
final class Unheaded {
    static final Rule NO_VALUE_COLUMN = new Rule(
            "NO_VALUE_COLUMN",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Aucune valeur reconnue : le tableau a les colonnes « {lu} », mais aucune colonne ne porte les valeurs d’un indicateur"
                    + " du socle. Envoyer {attendu}.",
            "les valeurs elles-mêmes, avec une colonne valeur et une colonne annee, ou une colonne par année ou par indicateur",
            "Indicateur ; Unité ; Description");

    static final Rule NO_INDICATOR = new Rule(
            "NO_INDICATOR",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Indicateur non dit : le tableau a les colonnes « {lu} », mais rien ne dit de quel indicateur sont les valeurs. Envoyer"
                    + " {attendu}.",
            "une colonne indicateur, ou le nom de l’indicateur comme titre de la colonne des valeurs",
            "siren_epci ; annee ; valeur");

    static final Rule ONE_CELL = new Rule(
            "ONE_CELL",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Tout dans une seule colonne : la cellule « {lu} » contient toute sa ligne. Envoyer {attendu}.",
            "le tableau enregistré de nouveau depuis le tableur, une donnée par cellule",
            "\"siren_epci;annee;valeur\"");

    private static final int NAMED = 4;
    /** Separators in one cell that make it a row. */
    private static final int MANY = 2;

    private final Notices notices;

    Unheaded(Notices notices) {
        this.notices = notices;
    }

    /** False when nothing is known but that no heading was found. */
    boolean tell(List<TableReading> tables) {
        for (TableReading table : tables) {
            List<Heading> fields = table.knownFields();
            boolean values = fields.stream().anyMatch(field -> field.is(Field.VALEUR));
            if (fields.size() >= 2 && !(values && fields.stream().anyMatch(Unheaded::isIndicator))) {
                String named = fields.stream().limit(NAMED).map(Heading::text).collect(Collectors.joining(" », « "));
                tell(values ? NO_INDICATOR : NO_VALUE_COLUMN, table, named);
                new Proposals(notices).titles(table.widestRow());
                return true;
            }
            if (!table.isBlank() && isRow(table.firstText())) {
                tell(ONE_CELL, table, table.firstText());
                return true;
            }
        }
        return false;
    }

    private void tell(Rule rule, TableReading table, String read) {
        TableAccount.enter(table.origin(), notices);
        notices.tell(rule, table.widestRow().number(), -1, read);
    }

    private static boolean isIndicator(Heading field) {
        return field.is(Field.INDICATEUR) || field.is(Field.LIBELLE_INDICATEUR);
    }

    private static boolean isRow(String text) {
        return text.chars().filter(c -> c == ';' || c == '\t').count() >= MANY;
    }
}
