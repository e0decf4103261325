/** Readers fed with bytes that a fuzzer makes up: what they must keep whatever comes, and the seeds it starts from. */
@NullMarked
package io.github.ecosocle.fuzz;

import org.jspecify.annotations.NullMarked;
