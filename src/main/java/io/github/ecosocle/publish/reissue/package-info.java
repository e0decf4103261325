/**
 * Turns earlier releases that tell what is secret by now into closed ones, and makes them anew without it. Start at {@link
 * io.github.ecosocle.publish.reissue.EarlierReleases}. Must not know why a figure is secret.
 */
@NullMarked
package io.github.ecosocle.publish.reissue;

import org.jspecify.annotations.NullMarked;
