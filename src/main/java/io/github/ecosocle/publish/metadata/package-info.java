/**
 * Turns the finished files of a release into what describes them: data package, manifest, front page. Start at {@link
 * io.github.ecosocle.publish.metadata.DatapackageJson}. Must not know how data files are written.
 */
@NullMarked
package io.github.ecosocle.publish.metadata;

import org.jspecify.annotations.NullMarked;
