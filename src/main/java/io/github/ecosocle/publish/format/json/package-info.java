/**
 * Turns figures into JSON, and tells its JSON Schema. Start at {@link
 * io.github.ecosocle.publish.format.json.IndicateursJson}. Must not know releases.
 */
@NullMarked
package io.github.ecosocle.publish.format.json;

import org.jspecify.annotations.NullMarked;
