/** Turns {@code vocabulary.yml} into the words all indicators share: units, markers, headings, places. */
@NullMarked
package io.github.ecosocle.jobs.catalogue.vocabulary;

import org.jspecify.annotations.NullMarked;
