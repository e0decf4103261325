/**
 * Records: forms about one territory, answered field by field, beside the observations. Start at {@link
 * io.github.ecosocle.domain.record.RecordKind}.
 */
@NullMarked
package io.github.ecosocle.domain.record;

import org.jspecify.annotations.NullMarked;
