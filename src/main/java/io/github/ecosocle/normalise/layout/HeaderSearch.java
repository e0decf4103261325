package io.github.ecosocle.normalise.layout;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.heading.AmbiguousFields;
import io.github.ecosocle.normalise.heading.Heading;
import io.github.ecosocle.normalise.heading.Heading.Kind;
import io.github.ecosocle.normalise.heading.HeadingReading;
import io.github.ecosocle.normalise.heading.Titles;
import io.github.ecosocle.normalise.measure.ForeignNames;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.reference.TerritoryKnowledge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the heading of a table among its first rows: the first whose every cell is known, else the best known one. */
public final class HeaderSearch {
    /** Rows among which a heading is looked for, and some more to see what stands below it. */
    public static final int ROWS_NEEDED = 60;

    private static final int LAST_HEADING = 50;
    private static final List<Layout> LAYOUTS =
            List.of(new LongLayout(), new MeasureYearLayout(), new YearColumnsLayout(), new MeasureColumnsLayout());

    private final Catalogue catalogue;
    private final MeasureNames names;
    private final HeadingReading headings;
    private final AmbiguousFields ambiguous;
    private final ForeignNames foreign;

    public HeaderSearch(Catalogue catalogue, MeasureNames names, TerritoryKnowledge territories) {
        this.catalogue = catalogue;
        this.names = names;
        this.foreign = new ForeignNames(catalogue.vocabulary().nuances());
        this.headings = new HeadingReading(catalogue, names);
        this.ambiguous = new AmbiguousFields(catalogue.vocabulary(), names, territories);
    }

    /**
     * What was found.
     *
     * @param titles what stands above the heading
     */
    public record Result(TablePlan plan, Titles titles) {}

    private record Candidate(TablePlan plan, int at, int known, boolean perfect) {}

    /** The plan of the table; what is odd about its headings is told. */
    public Optional<Result> find(List<RawRow> rows, String sheet, Notices notices) {
        TableHead head =
                new TableHead(rows, headings, ambiguous, names, above -> new Titles(catalogue, names, above, sheet));
        Candidate best = best(head);
        if (best == null) {
            return Optional.empty();
        }
        TablePlan plan = new UnitsRow(catalogue.vocabulary()).addTo(best.plan(), rows);
        Titles titles = head.titles(best.at());
        new PlanNotices(foreign, notices).tell(plan, head, best.at(), titles, sheet);
        return Optional.of(new Result(plan, titles));
    }

    /** The fields named by the row that names most of them. */
    public List<Heading> knownFields(List<RawRow> rows) {
        List<Heading> most = List.of();
        for (RawRow row : rows) {
            List<Heading> fields = Stream.of(headings.read(row).headings())
                    .filter(heading -> heading.kind() == Kind.FIELD)
                    .toList();
            most = fields.size() > most.size() ? fields : most;
        }
        return most;
    }

    private static @Nullable Candidate best(TableHead head) {
        Candidate best = null;
        for (int at = 0; at < Math.min(LAST_HEADING, head.size()); at++) {
            Candidate found = candidate(head, at);
            if (found != null && found.perfect()) {
                return found;
            }
            if (found != null && (best == null || found.known() > best.known())) {
                best = found;
            }
        }
        return best;
    }

    private static @Nullable Candidate candidate(TableHead head, int at) {
        if (head.row(at).isBlank()) {
            return null;
        }
        for (Layout layout : LAYOUTS) {
            Optional<TablePlan> plan = layout.match(head, at);
            if (plan.isPresent()) {
                int rows = plan.get().header().size();
                int known = head.header(at).recognised()
                        + (rows > 1 ? head.header(at + 1).recognised() : 0);
                boolean perfect = head.header(at).isPerfect()
                        && (rows == 1 || head.header(at + 1).isPerfect());
                return new Candidate(plan.get(), at, known, perfect);
            }
        }
        return null;
    }
}
