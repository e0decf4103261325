package io.github.ecosocle.domain.access;

import io.github.ecosocle.domain.access.Access.Embargo;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What somebody sees on a day: says in the {@code ACCESS} text of each observation why it is closed to them, if it is. */
public final class AccessView {
    /** What a file says of a row, and how the reason of a closed one begins. */
    public static final String CLOSED = "ferme";

    private static final String WHY_CLOSED = CLOSED + " : donnée à accès restreint";
    private static final String WHY_EMBARGO = "embargo : jusqu’au ";

    private final Access access;
    private final LocalDate date;
    private final Territories territories;
    private final @Nullable Audience audience;
    private final Map<String, String> sourceIds = new HashMap<>();

    private AccessView(
            Access access,
            LocalDate date,
            List<DeclaredSource> sources,
            Territories territories,
            @Nullable Audience audience) {
        this.access = access;
        this.date = date;
        this.territories = territories;
        this.audience = audience;
        for (DeclaredSource source : sources) {
            sourceIds.put(Spelling.headingKey(source.id()), source.id());
            sourceIds.put(Spelling.headingKey(source.name()), source.id());
            source.spellings().forEach(spelling -> sourceIds.put(Spelling.headingKey(spelling), source.id()));
        }
    }

    /** What everybody sees. */
    public static AccessView ofEverybody(
            Access access, LocalDate date, List<DeclaredSource> sources, Territories territories) {
        return new AccessView(access, date, sources, territories, null);
    }

    /** The same day, seen by an audience. */
    public AccessView of(Audience other) {
        return new AccessView(access, date, List.of(), territories, other).knowing(sourceIds);
    }

    private AccessView knowing(Map<String, String> ids) {
        sourceIds.putAll(ids);
        return this;
    }

    /** True when the whole job is closed to them, whatever its values. */
    public boolean seesNothing() {
        return !access.open() && audience == null;
    }

    /** The observations of a submission as they are seen, wherever they are kept. */
    public Function<Submission, Observations> over(Function<Submission, Observations> kept) {
        return submission -> show(submission, kept.apply(submission));
    }

    /** The same observations, those that are closed marked; telling twice changes nothing. */
    public Observations show(Submission submission, Observations said) {
        for (int at = 0; at < said.size(); at++) {
            boolean own = said.textNumber(TextColumn.ACCESS, at) != 0;
            if (own || access.closes()) {
                String why = why(submission, said, at);
                if (own || !why.isEmpty()) {
                    said.setText(TextColumn.ACCESS, at, why);
                }
            }
        }
        return said;
    }

    /** Why a form is closed to them, empty when it is not. */
    public String why(Submission submission, ReceivedRecord form) {
        List<String> sources = sources("", submission.submitter());
        String why = whyToEverybody(form.closed() ? CLOSED : "", scope -> scope.holdsForm(form.kind(), sources));
        boolean seen = !why.isEmpty() && audience != null && audience.seesForm(form.kind(), sources, parts(form));
        return seen ? "" : why;
    }

    /** Its communes, which lie where a larger territory does; itself when it has none. */
    private BitSet parts(ReceivedRecord form) {
        BitSet parts = new BitSet();
        for (Level level : Level.values()) {
            int territory = territories.find(level, form.territory());
            if (territory != Territories.NONE) {
                boolean named = audience != null && audience.territories().get(territory);
                int[] communes = territories.communesOf(territory);
                IntStream.of(named || communes.length == 0 ? new int[] {territory} : communes)
                        .forEach(parts::set);
            }
        }
        return parts;
    }

    private String why(Submission submission, Observations said, int at) {
        String measure = said.text(TextColumn.MEASURE, at);
        List<String> sources = sources(said.text(TextColumn.SOURCE, at), submission.submitter());
        String why = whyToEverybody(said.text(TextColumn.ACCESS, at), scope -> scope.holds(measure, sources));
        return !why.isEmpty() && audience != null && audience.sees(measure, sources, territory(said, at)) ? "" : why;
    }

    private String whyToEverybody(String own, Predicate<Scope> holding) {
        if (!access.open() || own.startsWith(CLOSED) || holding.test(access.restricted())) {
            return WHY_CLOSED;
        }
        Optional<LocalDate> until = access.embargoes().stream()
                .filter(embargo -> holding.test(embargo.scope()))
                .map(Embargo::until)
                .filter(date::isBefore)
                .max(LocalDate::compareTo);
        return until.map(day -> WHY_EMBARGO + day).orElse("");
    }

    /** The source told, else who sent the file; and who sent it in any case: a file of a closed source is closed whole. */
    private List<String> sources(String told, String submitter) {
        String sender = sourceIds.getOrDefault(Spelling.headingKey(submitter), DeclaredSource.DECLARATION);
        if (told.isEmpty()) {
            return List.of(sender);
        }
        String named = sourceIds.getOrDefault(Spelling.headingKey(told), DeclaredSource.DECLARATION);
        return sender.equals(DeclaredSource.DECLARATION) ? List.of(named) : List.of(named, sender);
    }

    private int territory(Observations said, int at) {
        return Level.find(said.text(TextColumn.LEVEL, at))
                .map(level -> territories.find(level, said.text(TextColumn.CODE, at)))
                .orElse(Territories.NONE);
    }
}
