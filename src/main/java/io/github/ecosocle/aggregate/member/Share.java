package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.figure.Coverage;

/** A part of a weight, in people or in land. */
public record Share(long covered, long whole) {

    /** In tenths of a percent, truncated, and never full: who is missing may weigh nothing. */
    public int tenths() {
        return whole == 0 ? 0 : (int) Math.min(Coverage.FULL - 1L, covered * Coverage.FULL / whole);
    }

    public boolean reaches(int percent) {
        return covered > 0 && covered * 100 >= percent * whole;
    }
}
