package io.github.ecosocle.normalise.layout;

import java.util.Optional;

/** A way people lay out a table: turns the heading it recognises into a plan of its columns. */
interface Layout {

    /** The plan, when the row at this place is, or begins, a heading of this layout. */
    Optional<TablePlan> match(TableHead head, int at);
}
