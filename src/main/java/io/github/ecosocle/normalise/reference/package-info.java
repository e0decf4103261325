/** What is known of territories beyond their codes, shared by all the files of a run. Must not know any reader. */
@NullMarked
package io.github.ecosocle.normalise.reference;

import org.jspecify.annotations.NullMarked;
