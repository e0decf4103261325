package io.github.ecosocle.domain.finding;

/** How grave a finding is, gravest first. */
public enum Severity {
    BLOQUANT,
    ERREUR,
    AVERTISSEMENT,
    INFO;

    /** True for what makes a {@code --strict} run end with 3. */
    public boolean refuses() {
        return this == BLOQUANT || this == ERREUR;
    }
}
