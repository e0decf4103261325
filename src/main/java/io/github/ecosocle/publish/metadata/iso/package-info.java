/** The record of a release for catalogues of geographic data. */
@NullMarked
package io.github.ecosocle.publish.metadata.iso;

import org.jspecify.annotations.NullMarked;
