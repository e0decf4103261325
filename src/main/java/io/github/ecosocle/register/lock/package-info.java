/**
 * Turns "may I?" into a lock that the system frees by itself when its process dies, and tells who holds it. Start at
 * {@link JobLock}.
 */
@NullMarked
package io.github.ecosocle.register.lock;

import org.jspecify.annotations.NullMarked;
