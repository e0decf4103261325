/** Turns the files a data team edits under {@code jobs/} into domain objects, strictly. Start at {@link JobsFolder}. */
@NullMarked
package io.github.ecosocle.jobs;

import org.jspecify.annotations.NullMarked;
