package io.github.ecosocle.domain.record;

/**
 * What a form says under one field.
 *
 * @param rank from 1; more than one in lists only
 * @param part empty, or which part of a legal person: {@code nom}, {@code siren}, {@code nature}
 * @param value typed: ISO day, plain number, SIREN, text; empty unless the state says that there is one
 * @param raw as written, without personal data
 */
public record Answer(String field, int rank, String part, State state, String value, String raw) {
    public static final String NAME = "nom";
    public static final String SIREN = "siren";
    public static final String NATURE = "nature";

    /** Never a bare null: yes, no, not told and nothing are four things. */
    public enum State {
        RENSEIGNE("renseigne"),
        OUI("oui"),
        NON("non"),
        ABSENT("absent"),
        NON_COMMUNIQUE("non_communique"),
        NON_DISPONIBLE("non_disponible"),
        SANS_OBJET("sans_objet"),
        SECRET("secret"),
        /** Personal: answered, and kept in the archive only. */
        RETIRE("retire"),
        /** Answered by something that cannot be what is asked. */
        REFUSE("refuse");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isKnown() {
        return state == State.RENSEIGNE || state == State.OUI || state == State.NON;
    }
}
