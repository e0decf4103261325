/** What the data team expects of values before it believes or publishes them: respondents, tolerances. */
@NullMarked
package io.github.ecosocle.domain.scrutiny;

import org.jspecify.annotations.NullMarked;
