/**
 * Turns figures into Parquet: typed columns, repeated texts written once, ten times lighter than CSV. Start at {@link
 * io.github.ecosocle.publish.format.parquet.IndicateursParquet}. Must not know releases.
 */
@NullMarked
package io.github.ecosocle.publish.format.parquet;

import org.jspecify.annotations.NullMarked;
