/** The program as people use it: commands in, files out, nothing in between replaced. */
@NullMarked
package io.github.ecosocle.endtoend;

import org.jspecify.annotations.NullMarked;
