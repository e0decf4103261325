package io.github.ecosocle.publish.format.part;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts that one reading of a table fills: as many years as may be open at once. Others wait for another reading.
 *
 * @param <P> the rows of one year
 */
final class OpenYears<P extends Closeable> implements Closeable {
    /** Makes the part of a year when its first row comes. */
    interface Opening<P> {
        P open(String year) throws IOException;
    }

    private final int most;
    private final Set<String> done;
    private final Opening<P> opening;
    private final Map<String, P> open = new TreeMap<>();
    private boolean left;

    /** @param done years written by earlier readings; those of this one are added once it is closed */
    OpenYears(int most, Set<String> done, Opening<P> opening) {
        this.most = most;
        this.done = done;
        this.opening = opening;
    }

    /** Where a row of the year goes; null when it was written before, or has to wait. */
    @Nullable
    P of(String year) throws IOException {
        P part = open.get(year);
        if (part != null || done.contains(year)) {
            return part;
        }
        if (open.size() == most) {
            left = true;
            return null;
        }
        P opened = opening.open(year);
        open.put(year, opened);
        return opened;
    }

    /** True when a year had to wait. */
    boolean areSomeLeft() {
        return left;
    }

    @Override
    public void close() throws IOException {
        for (P part : open.values()) {
            part.close();
        }
        done.addAll(open.keySet());
    }
}
