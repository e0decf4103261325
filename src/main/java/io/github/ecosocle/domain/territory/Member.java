package io.github.ecosocle.domain.territory;

/**
 * What a territory above the EPCI is made of: a whole EPCI, a single commune, or the part of a straddling EPCI whose
 * communes are listed.
 *
 * @param territory the EPCI or the commune
 * @param whole false when only {@code communes} of the EPCI belong
 * @param communes the communes of the member that belong to the territory
 */
public record Member(int territory, boolean whole, int[] communes) {}
