package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells one trajectory: drawn and year by year for the widest territory, at its last known year for the others. */
final class PathSection {
    private static final int DECIMALS = 1;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    private static final Map<Level, String> LEVELS = Map.of(
            Level.EPCI, "EPCI",
            Level.CRTE, "CRTE",
            Level.POLE, "pôles métropolitains",
            Level.DEPARTEMENT, "départements",
            Level.REGION, "régions");

    private final Trajectory trajectory;
    private final Territories territories;
    private final List<PathPoint> points;

    PathSection(String file, Trajectory trajectory, ReleaseContent content) {
        this.trajectory = trajectory;
        this.territories = content.territories();
        this.points = content.objectives().path().stream()
                .filter(point -> point.file().equals(file) && point.trajectory().equals(trajectory))
                .toList();
    }

    void write(Html body) {
        body.element("h3", trajectory.label());
        body.paragraph(rule());
        if (points.stream().allMatch(point -> point.actual() == null)) {
            body.paragraph("Aucun chiffre n’a encore été reçu.");
            return;
        }
        int widest = points.stream()
                .filter(point -> point.actual() != null)
                .mapToInt(PathPoint::territory)
                .max()
                .orElseThrow();
        widest(body, widest);
        others(body, widest);
    }

    private String rule() {
        String sense =
                trajectory.rising() ? "Plus le chiffre est haut, mieux c’est. " : "Moins il y en a, mieux c’est. ";
        return sense
                + (trajectory.isRelative()
                        ? "La cible part de la valeur de " + trajectory.baseYear()
                                + " du même territoire, dans la même source\u00a0; entre deux jalons, elle suit une droite."
                        : "Entre deux jalons, la cible suit une droite.");
    }

    private void widest(Html body, int territory) {
        String method = method(territory);
        List<PathPoint> its = points.stream()
                .filter(point ->
                        point.territory() == territory && point.method().equals(method))
                .filter(PathSection::isTold)
                .toList();
        body.markup(Drawing.path(trajectory, territories.name(territory), its));
        body.beginTable(
                territories.name(territory) + " – " + trajectory.label() + " ("
                        + trajectory.measure().unit().symbol() + ")",
                List.of("Année", "Cible", "Réalisé", "Écart", "Situation"));
        its.forEach(point -> body.row(
                Integer.toString(point.year()),
                List.of(number(point.target()), number(point.actual()), gap(point), said(point))));
        body.endTable();
    }

    /** A year without a target nor a figure would say nothing. */
    private static boolean isTold(PathPoint point) {
        return point.target() != null || point.actual() != null;
    }

    private String method(int territory) {
        return points.stream()
                .filter(point -> point.territory() == territory && point.actual() != null)
                .map(PathPoint::method)
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    private void others(Html body, int widest) {
        Map<Level, Map<Integer, PathPoint>> newest = new LinkedHashMap<>();
        for (PathPoint point : points) {
            if (point.actual() != null && point.territory() != widest) {
                newest.computeIfAbsent(territories.level(point.territory()), level -> new LinkedHashMap<>())
                        .merge(point.territory(), point, (one, other) -> other.year() > one.year() ? other : one);
            }
        }
        newest.forEach((level, last) -> {
            body.markup("<details>\n<summary>"
                    + SafeText.forHtml("Dernière année connue, " + LEVELS.getOrDefault(level, level.label()) + " ("
                            + last.size() + ")")
                    + "</summary>\n");
            body.beginTable(
                    trajectory.label() + " – " + LEVELS.getOrDefault(level, level.label()),
                    List.of("Territoire", "Année", "Cible", "Réalisé", "Écart", "Situation"));
            last.forEach((territory, point) -> body.row(
                    SafeText.forHtml(territories.name(territory)),
                    List.of(
                            Integer.toString(point.year()),
                            number(point.target()),
                            number(point.actual()),
                            gap(point),
                            said(point))));
            body.endTable().markup("</details>\n");
        });
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "–" : FrenchText.number(number, decimals(number));
    }

    /** Of what counts in thousands, tenths only tire the eye; the file has them. */
    private static int decimals(BigDecimal number) {
        return number.abs().compareTo(LARGE) >= 0 ? 0 : DECIMALS;
    }

    private static String gap(PathPoint point) {
        if (point.gap() == null) {
            return "–";
        }
        String percent = point.gapPercent() == null ? "" : " (" + signed(point.gapPercent()) + "\u00a0%)";
        return signed(Objects.requireNonNull(point.gap())) + percent;
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + FrenchText.number(number, decimals(number));
    }

    private static String said(PathPoint point) {
        return switch (point.status()) {
            case ON_TRACK -> "dans la trajectoire";
            case BEHIND -> "en retard";
            case BASE_YEAR -> "année de base";
            case NO_VALUE -> point.motif().isEmpty() ? "pas encore de chiffre" : Words.motif(point.motif());
            case NO_BASE ->
                "pas de cible\u00a0: la valeur de " + point.trajectory().baseYear() + " manque";
            case OTHER_SOURCE -> "pas de cible\u00a0: source différente de celle de l’année de base";
            case OUTSIDE ->
                "hors de la trajectoire, qui va de " + point.trajectory().firstYear() + " à "
                        + point.trajectory().lastYear();
        };
    }
}
