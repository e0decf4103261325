/**
 * Turns a release into one page for each territory above the commune that something is known of. Start at {@link
 * io.github.ecosocle.publish.territory.TerritoryPages}. Must not know how figures are computed.
 */
@NullMarked
package io.github.ecosocle.publish.territory;

import org.jspecify.annotations.NullMarked;
