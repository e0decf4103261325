/** Turns one night into the closed releases of the audiences of its job. */
@NullMarked
package io.github.ecosocle.pipeline.audience;

import org.jspecify.annotations.NullMarked;
