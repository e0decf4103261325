/** Turns what a reader or a check noticed into findings, each told where it stands and not too often. Must not know any reader. */
@NullMarked
package io.github.ecosocle.normalise.notice;

import org.jspecify.annotations.NullMarked;
