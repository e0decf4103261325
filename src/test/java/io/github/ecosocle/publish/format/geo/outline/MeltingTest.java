package io.github.ecosocle.publish.format.geo.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Squares of a chessboard: what is left of their sides once neighbours are melted. */
class MeltingTest {
    private static Ring square(int west, int south, int side) {
        return ring(west, south, west + side, south, west + side, south + side, west, south + side);
    }

    private static Ring ring(int... positions) {
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < positions.length; at += 2) {
            points.add(new Point(positions[at], positions[at + 1]));
        }
        return new Ring(points);
    }

    @Test
    void two_neighbours_lose_the_side_between_them() {
        List<Ring> melted = Melting.melt(List.of(square(0, 0, 1), square(1, 0, 1)));
        assertThat(melted).containsExactly(ring(0, 0, 1, 0, 2, 0, 2, 1, 1, 1, 0, 1));
        assertThat(melted.get(0).twiceArea()).isEqualTo(4);
    }

    @Test
    void two_that_touch_at_a_corner_stay_two() {
        assertThat(Melting.melt(List.of(square(0, 0, 1), square(1, 1, 1))))
                .containsExactly(square(0, 0, 1), square(1, 1, 1));
    }

    @Test
    void a_crown_has_a_hole_that_turns_right() {
        List<Ring> crown = new ArrayList<>();
        for (int west = 0; west < 3; west++) {
            for (int south = 0; south < 3; south++) {
                if (west != 1 || south != 1) {
                    crown.add(square(west, south, 1));
                }
            }
        }
        List<Ring> melted = Melting.melt(crown);
        assertThat(melted).extracting(Ring::twiceArea).containsExactlyInAnyOrder(18L, -2L);
        Ring outer = melted.get(0).isOuter() ? melted.get(0) : melted.get(1);
        Ring hole = melted.get(0).isOuter() ? melted.get(1) : melted.get(0);
        assertThat(outer.holds(hole)).isTrue();
        assertThat(hole.holds(square(4, 4, 1))).isFalse();
    }

    @Test
    void two_holes_that_touch_at_a_corner_stay_two_rings() {
        List<Ring> rings = new ArrayList<>();
        for (int west = 0; west < 4; west++) {
            for (int south = 0; south < 4; south++) {
                if (west != south || west == 0 || west == 3) {
                    rings.add(square(west, south, 1));
                }
            }
        }
        List<Ring> melted = Melting.melt(rings);
        assertThat(melted).extracting(Ring::twiceArea).containsExactlyInAnyOrder(32L, -2L, -2L);
        assertThat(melted).allSatisfy(ring -> assertThat(ring.points()).doesNotHaveDuplicates());
    }

    @Test
    void a_territory_that_fills_the_hole_of_another_takes_it_away() {
        Ring hole = ring(1, 1, 1, 2, 2, 2, 2, 1);
        assertThat(hole.isOuter()).isFalse();
        assertThat(Melting.melt(List.of(square(0, 0, 3), hole, square(1, 1, 1))))
                .containsExactly(square(0, 0, 3));
    }
}
