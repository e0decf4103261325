/** What else must be hidden so that no secret can be worked out from what is published. */
@NullMarked
package io.github.ecosocle.aggregate.secrecy;

import org.jspecify.annotations.NullMarked;
