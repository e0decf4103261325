/**
 * Turns the differences from the release before into what people want to know of them. Start at {@link
 * io.github.ecosocle.publish.page.digest.ChangeDigest}. Must not know how differences are found.
 */
@NullMarked
package io.github.ecosocle.publish.page.digest;

import org.jspecify.annotations.NullMarked;
