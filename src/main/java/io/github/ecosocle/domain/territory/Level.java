package io.github.ecosocle.domain.territory;

import java.util.Optional;
import java.util.stream.Stream;

/** The levels at which figures are published, in the order of publication. */
public enum Level {
    COMMUNE("commune", "code_commune"),
    EPCI("epci", "siren_epci"),
    CRTE("crte", "id_crte"),
    POLE("pole", "id_pole"),
    DEPARTEMENT("departement", "code_departement"),
    REGION("region", "code_region"),
    PAYS("pays", "code_pays");

    private static final Level[] ALL = values();

    private final String label;
    private final String keyColumn;

    Level(String label, String keyColumn) {
        this.label = label;
        this.keyColumn = keyColumn;
    }

    /** The word used in published files. */
    public String label() {
        return label;
    }

    /** The join key of the portals. */
    public String keyColumn() {
        return keyColumn;
    }

    public static Level at(int ordinal) {
        return ALL[ordinal];
    }

    public static Optional<Level> find(String label) {
        return Stream.of(ALL).filter(level -> level.label.equals(label)).findFirst();
    }
}
