package io.github.ecosocle.explain;

import java.util.List;

/** A row of a published table, asked by the names of its columns. */
record Row(List<String> columns, List<String> cells) {

    /** Empty where the table has no such column: releases made before it was added have none. */
    String get(String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    String code() {
        return get("code_territoire");
    }

    String measure() {
        return get("mesure");
    }

    String method() {
        return get("methode");
    }

    String value() {
        return get("valeur");
    }

    String statut() {
        return get("statut");
    }
}
