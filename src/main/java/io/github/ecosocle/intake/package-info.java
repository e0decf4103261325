/**
 * Turns the bytes of one received file into tables of raw cells with their place. Start at {@link
 * io.github.ecosocle.intake.FileReading}; must not know what the cells mean.
 */
@NullMarked
package io.github.ecosocle.intake;

import org.jspecify.annotations.NullMarked;
