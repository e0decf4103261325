package io.github.ecosocle.domain.geography;

/**
 * The communes that an EPCI of one 1 January has in an EPCI of the next, or of the one before; those it kept, where it
 * is in both.
 *
 * @param year the 1 January of the origin
 * @param people of these communes, never 0
 * @param areaHundredthsKm2 0 where unknown
 */
public record Passage(int year, String origin, String destination, long people, long areaHundredthsKm2) {}
