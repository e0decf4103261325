package io.github.ecosocle.intake.safety;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.intake.format.FileRefused;

/** How much of anything a file may hold, and the findings that say so when it holds more. */
public final class Limits {
    /** Characters of one cell. Excel itself stops at 32,767. */
    public static final int FIELD_CHARS = 100_000;
    /** Characters of one row, all cells together: forty rows are held while headings are looked for. */
    public static final int ROW_CHARS = 1_000_000;
    /** Columns of one table: the widest real file has some two hundred. */
    public static final int COLUMNS = 2_000;
    /** Rows of one sheet, as in Excel. */
    public static final int SHEET_ROWS = 1_048_576;
    /** Bytes of one file once inflated. */
    public static final long INFLATED_BYTES = 2L << 30;
    /** Inflated size over received size: text full of repeats reaches 40, a bomb 1,000. */
    public static final long RATIO = 200;
    /** Below this size a high ratio harms nobody. */
    public static final long HARMLESS_BYTES = 10L << 20;

    private static final Rule FIELD_TOO_LONG = new Rule(
            "FIELD_TOO_LONG",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Texte démesuré sur cette ligne (plus de {0} caractères dans une cellule, ou de {1} en tout) : elle est refusée.",
            "un texte court dans chaque cellule",
            "une cellule de 5 millions de caractères");

    private static final Rule TOO_MANY_COLUMNS = new Rule(
            "TOO_MANY_COLUMNS",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le tableau a plus de {0} colonnes : le fichier n'est pas lu.",
            "un tableau d'au plus {0} colonnes, sans colonnes vides ajoutées à droite",
            "un tableau de 20 000 colonnes");

    private static final Rule ZIP_BOMB = new Rule(
            "ZIP_BOMB",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Une fois décompressé, le fichier serait démesuré : par sécurité, il n'est pas lu.",
            "le même tableau, enregistré de nouveau depuis votre tableur",
            "un classeur de 100 ko qui en contient 100 Mo");

    private static final Rule FILE_TOO_LARGE = new Rule(
            "FILE_TOO_LARGE",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Ce classeur est trop volumineux pour être lu.",
            "un fichier CSV par feuille, ou un classeur allégé",
            "un classeur .xls de 100 Mo");

    private Limits() {}

    static long maxInflated(long receivedBytes) {
        return Math.min(INFLATED_BYTES, Math.max(HARMLESS_BYTES, receivedBytes * RATIO));
    }

    /** The row is refused, the others are read. */
    public static Finding fieldTooLong(Place place) {
        return FIELD_TOO_LONG.at(place, "", FIELD_CHARS, ROW_CHARS);
    }

    public static FileRefused tooManyColumns(Place place) {
        return new FileRefused(TOO_MANY_COLUMNS.at(place, "", COLUMNS));
    }

    public static FileRefused zipBomb(String file) {
        return new FileRefused(ZIP_BOMB.at(Place.wholeFile(file), ""));
    }

    public static FileRefused tooLarge(String file) {
        return new FileRefused(FILE_TOO_LARGE.at(Place.wholeFile(file), ""));
    }
}
