/** What people type: one class a command, parsed before Spring starts. Each ends in an exit code of {@link ExitCode}. */
@NullMarked
package io.github.ecosocle.command;

import org.jspecify.annotations.NullMarked;
