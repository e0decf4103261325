/** The steps of the job, one class each. Start at {@link PipelineJob}. */
@NullMarked
package io.github.ecosocle.pipeline.step;

import org.jspecify.annotations.NullMarked;
