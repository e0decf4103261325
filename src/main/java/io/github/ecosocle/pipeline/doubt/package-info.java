/** What is known of a value only beside all others, told to its submitter like the rest: by the night, and by a check before sending. */
@NullMarked
package io.github.ecosocle.pipeline.doubt;

import org.jspecify.annotations.NullMarked;
