/** Tests of the room that reads {@code jobs/}, on the real files and on copies broken on purpose. */
@NullMarked
package io.github.ecosocle.jobs;

import org.jspecify.annotations.NullMarked;
