package io.github.ecosocle.domain.record;

import java.util.List;

/**
 * One question of a form.
 *
 * @param id the published name
 * @param label as people read it
 * @param headings other ways it is written
 */
public record RecordField(String id, String label, Kind kind, List<String> headings) {

    /** What an answer may be. */
    public enum Kind {
        TEXT("texte"),
        DATE("date"),
        YES_NO("oui_non"),
        COUNT("nombre"),
        AMOUNT("montant"),
        LIST("liste"),
        /** Legal persons: each a name, a SIREN and a nature. */
        BODIES("organismes"),
        /** Which territory the whole record is about. */
        TERRITORY("territoire"),
        /** Whether the whole record is open to everybody. */
        ACCESS("acces"),
        /** Says who a person is: kept nowhere but in the archive. */
        PERSONAL("personnel");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** True when it is about the record as a whole, and no answer of it. */
    public boolean isAboutTheWhole() {
        return kind == Kind.TERRITORY || kind == Kind.ACCESS;
    }

    /** True when several answers may stand under it. */
    public boolean isMany() {
        return kind == Kind.LIST || kind == Kind.BODIES;
    }
}
