/** Who may see what: values closed to the public, until when, and the audiences that see them. */
@NullMarked
package io.github.ecosocle.domain.access;

import org.jspecify.annotations.NullMarked;
