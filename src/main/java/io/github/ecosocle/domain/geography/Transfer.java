package io.github.ecosocle.domain.geography;

/**
 * What a value carried onto an EPCI of the reference is made of.
 *
 * @param people of all its parts
 * @param summed people of the EPCI added whole; none where one EPCI became this one unchanged
 * @param split people of the parts taken from EPCI that were divided
 * @param motif begins with {@code geographie}
 */
public record Transfer(long people, long summed, long split, String motif) {

    /** Nothing could be carried: the motif says why. */
    public static Transfer failed(String motif) {
        return new Transfer(0, 0, 0, motif);
    }

    public boolean isExact() {
        return summed == 0 && split == 0;
    }
}
