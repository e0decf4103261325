/** What becomes of every hazard and of every real file, against tables that other programs and people made. */
@NullMarked
package io.github.ecosocle.proof;

import org.jspecify.annotations.NullMarked;
