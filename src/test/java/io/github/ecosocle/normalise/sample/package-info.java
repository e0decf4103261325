/** A small catalogue, a few territories and a desk that receives rows: what the tests of this room share. */
@NullMarked
package io.github.ecosocle.normalise.sample;

import org.jspecify.annotations.NullMarked;
