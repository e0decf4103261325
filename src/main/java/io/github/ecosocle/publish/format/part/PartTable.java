package io.github.ecosocle.publish.format.part;

import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Table;

/** How a part of a heavy file is named, and what readers are told of it. */
public final class PartTable {
    private PartTable() {}

    /** @param number from 1; told from 2 on */
    public static String path(ReleaseFile whole, String extension, String year, int number) {
        String stem = whole.path().substring(0, whole.path().length() - extension.length());
        String ofYear = year.isEmpty() ? "_sans_annee" : "_" + year;
        return stem + ofYear + (number > 1 ? "_" + number : "") + extension;
    }

    public static Table of(ReleaseFile whole, Table table, String year, int number) {
        String which = year.isEmpty() ? "sans année" : "année " + year;
        return new Table(
                table.title() + ", " + which + (number > 1 ? ", partie " + number : ""),
                "Une partie de " + whole.fileName() + ", trop lourd pour les portails : ses lignes, " + which + ".",
                table.columns(),
                table.primaryKey(),
                table.dialect());
    }
}
