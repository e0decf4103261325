/** What the path of a file says by itself: to leave it alone, who sent it, how to show it. Never looks at the file. */
@NullMarked
package io.github.ecosocle.receive.name;

import org.jspecify.annotations.NullMarked;
