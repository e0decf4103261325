package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;

/** What is told about forms. No text that may hold personal data is ever told back. */
final class RecordRules {
    static final Rule RECOGNISED = new Rule(
            "RECORD_RECOGNISED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Fiche reconnue à son contenu : c’est une {0}, {1}.",
            "",
            "Date de signature du CRTE : 05 juillet 2021");
    static final Rule TERRITORY = new Rule(
            "RECORD_TERRITORY",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Territoire de la fiche inconnu : {0}. Elle n’est pas publiée. Écrire {attendu}.",
            "une ligne « Identifiant du CRTE : crte-32-62-3 », avec un identifiant du référentiel",
            "Identifiant du CRTE : crte-99-99-1");
    static final Rule DEDUCED = new Rule(
            "RECORD_DEDUCED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Territoire déduit des signataires : la fiche ne dit pas le sien, elle est rangée sous {0} ({1}).",
            "",
            "une fiche sans identifiant signée par les deux EPCI de l’Audomarois");
    static final Rule FOREIGN = new Rule(
            "RECORD_FOREIGN",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Fiche d’un autre : {0} n’est ni signataire ni membre de {1}. Elle n’est pas publiée. Il faut {attendu}.",
            "un dépôt par un signataire, ou par un organisme déclaré dans le job",
            "une fiche de l’Audomarois déposée par la CA du Boulonnais");
    static final Rule OUTSIDE = new Rule(
            "RECORD_OUTSIDE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Identifiant à vérifier : aucun signataire n’est un EPCI de {0}. Écrire {attendu}.",
            "l’identifiant du CRTE que ces signataires ont signé",
            "Identifiant du CRTE : crte-32-62-7, signé par la CA du Pays de Saint-Omer");
    static final Rule SIREN = new Rule(
            "RECORD_SIREN",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "SIREN impossible : « {lu} » n’a pas neuf chiffres, ou sa clé est fausse. Écrire {attendu}.",
            "les neuf chiffres du SIREN",
            "SIREN : 200086875");
    static final Rule SIREN_UNKNOWN = new Rule(
            "RECORD_SIREN_UNKNOWN",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "SIREN à vérifier : {lu} n’est pas dans le référentiel des EPCI, pôles et porteurs de CRTE. Il est gardé.",
            "",
            "SIREN : 552100554");
    static final Rule NATURE = new Rule(
            "RECORD_NATURE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nature juridique inconnue : « {lu} ». Écrire {attendu}.",
            "l’une de : {0}",
            "nature : CDC");
    static final Rule NATURE_DIFFERS = new Rule(
            "RECORD_NATURE_DIFFERS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Nature juridique différente : {0} est déclaré « {lu} », le référentiel connaît {attendu}. La nature déclarée est gardée.",
            "{1}",
            "SIREN : 200069037, nature : CC");
    static final Rule ACCESS = new Rule(
            "RECORD_ACCESS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Accès à la fiche : mot inconnu, « {lu} » est compris comme fermé, elle ne sera pas ouverte. Écrire {attendu}.",
            "ouvert, ferme, ou rien",
            "Accès à la fiche : à voir");
    static final Rule DATE = new Rule(
            "RECORD_DATE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Date refusée : « {lu} », à la question « {0} », ne se lit pas ou n’est pas encore venue. Écrire {attendu}.",
            "un jour passé, comme 5 juillet 2021 ou 2021-07-05",
            "Date de signature du CRTE : 35 juillet 2021");
    static final Rule COUNT = new Rule(
            "RECORD_COUNT",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nombre impossible : « {lu} », à la question « {0} ». Écrire {attendu}.",
            "un nombre entier de 0 à 9999",
            "Nombre de fiches action : -3");
    static final Rule AMOUNT = new Rule(
            "RECORD_AMOUNT",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Montant illisible : « {lu} », à la question « {0} ». Écrire {attendu}.",
            "un montant en euros, comme 1 250 000,50",
            "Montant : beaucoup");
    static final Rule YES_NO = new Rule(
            "RECORD_YES_NO",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Réponse ni oui ni non : « {lu} », à la question « {0} ». Écrire {attendu}.",
            "Oui, Non, ou NC si ce n’est pas connu",
            "Réalisation d’un diagnostic initial du territoire : peut-être");
    static final Rule TWICE = new Rule(
            "RECORD_TWICE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Question répondue deux fois : « {0} ». La première réponse est gardée. Écrire {attendu}.",
            "une seule réponse",
            "deux lignes « Date de signature du CRTE »");
    static final Rule UNKNOWN_LINE = new Rule(
            "RECORD_UNKNOWN_LINE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Ligne hors de la fiche : elle ne répond à aucun champ connu, elle n’est pas publiée. Écrire {attendu}.",
            "un champ du modèle de la fiche, ou un point d’une de ses listes",
            "Couleur préférée : vert");

    static final Rule UNKNOWN_COLUMN = new Rule(
            "RECORD_UNKNOWN_COLUMN",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Colonne hors de la fiche : « {lu} » n’est aucune de ses questions, elle n’est pas publiée. Écrire {attendu}.",
            "une question du modèle de la fiche, ou ôter la colonne",
            "lib_crte");

    private RecordRules() {}
}
