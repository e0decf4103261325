/** Turns text that others wrote into text that spreadsheets, pages and terminals show and never obey. */
@NullMarked
package io.github.ecosocle.domain.text;

import org.jspecify.annotations.NullMarked;
