package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.table.RawRow;

/**
 * Where a table says which territory a row speaks of; -1 where it does not.
 *
 * @param code of {@code code_territoire}, told by {@code level}
 */
public record TerritoryColumns(
        int commune, int siren, int level, int code, int crte, int name, int departement, int region) {

    public static final TerritoryColumns NONE = new TerritoryColumns(-1, -1, -1, -1, -1, -1, -1, -1);

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** True when the two rows name the same territory in the same words. */
    boolean same(RawRow one, RawRow other) {
        return same(one, other, commune)
                && same(one, other, siren)
                && same(one, other, name)
                && same(one, other, level)
                && same(one, other, code)
                && same(one, other, crte)
                && same(one, other, departement)
                && same(one, other, region);
    }

    private static boolean same(RawRow one, RawRow other, int column) {
        return column < 0 || one.text(column).equals(other.text(column));
    }

    /** All the words of a row about its territory: the key under which it is remembered. */
    String key(RawRow row) {
        StringBuilder key = new StringBuilder();
        for (int column : new int[] {commune, siren, level, code, crte, name, departement, region}) {
            key.append(row.text(column)).append('\n');
        }
        return key.toString();
    }
}
