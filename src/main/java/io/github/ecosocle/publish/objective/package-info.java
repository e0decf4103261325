/** Turns what was attained of objectives into tables and metadata of a release; a job without objectives gets none. */
@NullMarked
package io.github.ecosocle.publish.objective;

import org.jspecify.annotations.NullMarked;
