/**
 * Turns figures and observations into the tables of {@code donnees/}, one class a format. Start at {@link
 * io.github.ecosocle.publish.format.IndicateursCsv}. Must not know releases.
 */
@NullMarked
package io.github.ecosocle.publish.format;

import org.jspecify.annotations.NullMarked;
