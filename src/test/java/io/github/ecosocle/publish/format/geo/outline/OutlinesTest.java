package io.github.ecosocle.publish.format.geo.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real outlines of every level, as RFC 7946 wants them. */
class OutlinesTest {
    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final JobDefinition JOB = JOBS.job("socle-national");
    private static final Territories TERRITORIES = JOBS.territories(JOB);

    @ParameterizedTest
    @EnumSource(value = Level.class, names = "COMMUNE", mode = EnumSource.Mode.EXCLUDE)
    void outer_rings_turn_left_and_holes_turn_right_inside_them(Level level) throws Exception {
        Contours contours = Contours.of(TERRITORIES);
        int first = TERRITORIES.first(level);
        int drawn = 0;
        for (int territory = first; territory < first + TERRITORIES.count(level); territory++) {
            for (Polygon polygon : contours.polygons(territory)) {
                check(polygon, TERRITORIES.code(territory));
                drawn++;
            }
        }
        assertThat(drawn).isPositive();
    }

    private static void check(Polygon polygon, String code) {
        Ring outer = polygon.rings().get(0);
        assertThat(outer.twiceArea()).as(code).isPositive();
        List<Ring> holes = polygon.rings().subList(1, polygon.rings().size());
        assertThat(holes).as(code).allSatisfy(hole -> {
            assertThat(hole.twiceArea()).isNegative();
            assertThat(outer.holds(hole)).isTrue();
        });
        for (Ring ring : polygon.rings()) {
            // closed by writing its first point again: four positions at least, none twice but that one
            assertThat(ring.points()).as(code).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
            // from Guadeloupe to La Reunion, from there to the North Sea
            assertThat(ring.points()).as(code).allMatch(OutlinesTest::isInFrance);
        }
    }

    private static boolean isInFrance(Point point) {
        return point.lon() > -619_000 && point.lon() < 559_000 && point.lat() > -214_000 && point.lat() < 512_000;
    }
}
