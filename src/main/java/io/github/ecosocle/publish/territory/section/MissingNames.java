package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import java.util.List;
import java.util.stream.Collectors;

/** Names the members that a figure lacks: some beside it, all of them where a reader asks why. */
final class MissingNames {
    private static final String COMMUNE = "commune:";
    private static final int BRIEF = 3;
    private static final int LONG = 80;

    private final Matter matter;

    MissingNames(Matter matter) {
        this.matter = matter;
    }

    /** In our own markup, empty when nobody is missing. */
    String brief(PublishedFigure figure) {
        return figure.missing().isEmpty() ? "" : " ; sans " + names(figure.missing(), BRIEF);
    }

    /** The same, with many more names. */
    String whole(PublishedFigure figure) {
        return names(figure.missing(), LONG);
    }

    private String names(List<String> codes, int most) {
        int more = codes.size() - most;
        // one more name takes no more room than saying that there is one more
        long named = more <= 1 ? codes.size() : most;
        String told = codes.stream().limit(named).map(this::name).collect(Collectors.joining(", "));
        return more <= 1 ? told : told + " et " + SafeText.forHtml(FrenchText.number(more)) + " autres";
    }

    private String name(String code) {
        boolean commune = code.startsWith(COMMUNE);
        Level level = commune ? Level.COMMUNE : Level.EPCI;
        int found = matter.territories().find(level, commune ? code.substring(COMMUNE.length()) : code);
        return found == Territories.NONE ? SafeText.forHtml(code) : matter.link(found);
    }
}
