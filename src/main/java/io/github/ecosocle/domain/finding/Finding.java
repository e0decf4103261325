package io.github.ecosocle.domain.finding;

/**
 * One case of a rule, told in French: where, what was read, what to type instead.
 *
 * @param severity the rule's own, or the one the job gave it
 */
public record Finding(Rule rule, Severity severity, Place place, String read, String expected, String message) {

    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, place, read, expected, message);
    }
}
