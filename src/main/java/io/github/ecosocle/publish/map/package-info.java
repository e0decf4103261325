/** The maps of the front page: backgrounds, values by level, and the script that draws them. Start at {@link MapFiles}. */
@NullMarked
package io.github.ecosocle.publish.map;

import org.jspecify.annotations.NullMarked;
