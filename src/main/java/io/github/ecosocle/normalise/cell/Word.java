package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.notice.Fault;
import org.jspecify.annotations.Nullable;

/** What a cell without a number says: a state, or why it is refused. */
record Word(State state, @Nullable Fault fault) {}
