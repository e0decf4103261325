package io.github.ecosocle.publish;

import io.github.ecosocle.publish.facts.ChangeCounts;
import java.nio.file.Path;

/**
 * What came of publishing.
 *
 * @param name of the current release
 * @param made false when nothing would have differed from it
 * @param changes since the release before it
 */
public record Publication(String name, Path folder, boolean made, ChangeCounts changes) {}
