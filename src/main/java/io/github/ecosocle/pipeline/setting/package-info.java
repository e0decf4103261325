/** What a command is told: where it reads and writes, what the job declares, how it tells how far it is. */
@NullMarked
package io.github.ecosocle.pipeline.setting;

import org.jspecify.annotations.NullMarked;
