/**
 * Opens, migrates and closes the database of the register, and runs work in its transactions. Start at
 * {@link RegisterDatabase}. Must not know what the rows mean.
 */
@NullMarked
package io.github.ecosocle.register.database;

import org.jspecify.annotations.NullMarked;
