/**
 * Turns what formats write into files of a folder nobody reads yet, each hashed on its way to the disk. Start at {@link
 * Staging}. Must not know the formats.
 */
@NullMarked
package io.github.ecosocle.publish.staging;

import org.jspecify.annotations.NullMarked;
