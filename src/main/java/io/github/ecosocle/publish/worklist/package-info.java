/** What is still to be collected, the most useful first. */
@NullMarked
package io.github.ecosocle.publish.worklist;

import org.jspecify.annotations.NullMarked;
