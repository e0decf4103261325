/** What every command can be told, and where it is taken from when it is not. */
@NullMarked
package io.github.ecosocle.command.option;

import org.jspecify.annotations.NullMarked;
