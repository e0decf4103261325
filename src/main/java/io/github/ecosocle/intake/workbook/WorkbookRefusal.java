package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.intake.format.FileRefused;

/** The kinds of workbooks that are not read, and what to do instead. */
final class WorkbookRefusal {
    private static final Rule ENCRYPTED = new Rule(
            "ENCRYPTED",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur est protégé par un mot de passe : il ne peut pas être lu.",
            "le même classeur, enregistré sans mot de passe",
            "un classeur qui demande un mot de passe à l'ouverture");
    private static final Rule OLD_EXCEL = new Rule(
            "OLD_EXCEL",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur est dans un format d'Excel antérieur à 1997 : il ne peut pas être lu.",
            "le même classeur, enregistré au format .xlsx",
            "un classeur Excel 5.0");
    private static final Rule XLSB_UNSUPPORTED = new Rule(
            "XLSB_UNSUPPORTED",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur est au format binaire d'Excel (.xlsb) : il ne peut pas être lu.",
            "le même classeur, enregistré au format .xlsx",
            "donnees.xlsb");
    private static final Rule STRICT_OOXML = new Rule(
            "STRICT_OOXML",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le classeur est au format « Classeur Open XML strict » : il ne peut pas être lu.",
            "le même classeur, enregistré au format « Classeur Excel (.xlsx) »",
            "un classeur « Open XML strict »");
    private static final Rule MACRO_IGNORED = new Rule(
            "MACRO_IGNORED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Le classeur contient des macros : elles ne sont jamais exécutées.",
            "",
            "un classeur .xlsm");

    private WorkbookRefusal() {}

    static FileRefused encrypted(String file) {
        return new FileRefused(ENCRYPTED.at(Place.wholeFile(file), ""));
    }

    static FileRefused oldExcel(String file) {
        return new FileRefused(OLD_EXCEL.at(Place.wholeFile(file), ""));
    }

    static FileRefused binary(String file) {
        return new FileRefused(XLSB_UNSUPPORTED.at(Place.wholeFile(file), ""));
    }

    static FileRefused strict(String file) {
        return new FileRefused(STRICT_OOXML.at(Place.wholeFile(file), ""));
    }

    static Finding macrosIgnored(String file) {
        return MACRO_IGNORED.at(Place.wholeFile(file), "");
    }
}
