package io.github.ecosocle.publish.change;

/**
 * What was published of a key at one time.
 *
 * @param statut as its file writes it; empty when the key was not published at all
 */
record State(String name, String value, String unit, String statut, String motif) {
    static final State NOT_PUBLISHED = new State("", "", "", "", "");
    private static final String SECRET = "secret";

    boolean isPublished() {
        return !statut.isEmpty();
    }

    boolean isSecret() {
        return statut.equals(SECRET);
    }

    /** All that may still be told of it once the key is under secrecy. */
    State silenced() {
        return isPublished() ? new State(name, "", unit, SECRET, "") : this;
    }
}
