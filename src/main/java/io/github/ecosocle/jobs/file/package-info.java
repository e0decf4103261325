/** One YAML or CSV file as typed entries, each wrong one told with its file, key and line. Knows nothing of indicators. */
@NullMarked
package io.github.ecosocle.jobs.file;

import org.jspecify.annotations.NullMarked;
