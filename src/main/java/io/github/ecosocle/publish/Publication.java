package io.github.ecosocle.publish;

import java.nio.file.Path;

/**
 * What came of publishing.
 *
 * @param name of the current release
 * @param made false when nothing would have differed from it
 */
public record Publication(String name, Path folder, boolean made) {}
