package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row read as headings. */
public record HeaderRow(RawRow row, Heading[] headings) {

    public Heading at(int column) {
        return column >= 0 && column < headings.length ? headings[column] : Heading.of("", Kind.BLANK);
    }

    /** The column of a field, the canonical heading first; -1 without. */
    public int column(Field field) {
        int first = -1;
        for (int column = headings.length - 1; column >= 0; column--) {
            if (headings[column].is(field)) {
                first = column;
            }
        }
        for (int column = 0; column < headings.length; column++) {
            if (headings[column].is(field) && headings[column].text().equalsIgnoreCase(field.heading())) {
                return column;
            }
        }
        return first;
    }

    public boolean has(Field field) {
        return column(field) >= 0;
    }

    public boolean hasTerritory() {
        return has(Field.SIREN_EPCI)
                || has(Field.CODE_COMMUNE)
                || has(Field.CODE_TERRITOIRE)
                || has(Field.ID_CRTE)
                || has(Field.NOM)
                || has(Field.DEPARTEMENT)
                || has(Field.REGION)
                || has(Field.NIVEAU);
    }

    public boolean hasIndicator() {
        return has(Field.INDICATEUR) || has(Field.LIBELLE_INDICATEUR);
    }

    public List<Integer> columns(Kind kind) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < headings.length; column++) {
            if (headings[column].kind() == kind) {
                found.add(column);
            }
        }
        return found;
    }

    public int count(Kind kind) {
        return columns(kind).size();
    }

    public int recognised() {
        return (int) Arrays.stream(headings).filter(Heading::isRecognised).count();
    }

    public int filled() {
        return headings.length - count(Kind.BLANK);
    }

    /** Every cell that says something says something known. */
    public boolean isPerfect() {
        return recognised() == filled();
    }

    /** One past the last column that has a heading. */
    public int width() {
        int width = headings.length;
        while (width > 0 && headings[width - 1].kind() == Kind.BLANK) {
            width--;
        }
        return width;
    }

    public HeaderRow with(Heading[] others) {
        return new HeaderRow(row, others);
    }
}
