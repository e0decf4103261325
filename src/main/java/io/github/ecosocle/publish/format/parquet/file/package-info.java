/**
 * Turns columns filled row after row into a Parquet file, by its format of 2013 that every reader knows. Start at {@link
 * io.github.ecosocle.publish.format.parquet.file.TableColumns}. Must not know what the columns say.
 */
@NullMarked
package io.github.ecosocle.publish.format.parquet.file;

import org.jspecify.annotations.NullMarked;
