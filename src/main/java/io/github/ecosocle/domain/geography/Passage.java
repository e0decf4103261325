package io.github.ecosocle.domain.geography;

/**
 * The communes that an EPCI of one year has in an EPCI of the next; those it kept, where it lives on.
 *
 * @param lastYear the last 1 January on which the origin had this perimeter
 * @param areaHundredthsKm2 0 where unknown
 */
public record Passage(
        int lastYear, String origin, String destination, int communes, long people, long areaHundredthsKm2) {}
