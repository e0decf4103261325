/**
 * Turns submissions into durable rows, and back: what arrived, what each job understood of it, which nights were run. Start
 * at {@link Register}. The only room that knows JDBC; must not know where files come from.
 */
@NullMarked
package io.github.ecosocle.register;

import org.jspecify.annotations.NullMarked;
