/** Says in plain French what published files say in codes. Start at {@link io.github.ecosocle.domain.wording.Words}. */
@NullMarked
package io.github.ecosocle.domain.wording;

import org.jspecify.annotations.NullMarked;
