/** What became of the corrections of the data team, told to those who must act on it. */
@NullMarked
package io.github.ecosocle.pipeline.correction;

import org.jspecify.annotations.NullMarked;
