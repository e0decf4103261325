/**
 * Runs the five verbs as Spring Batch steps: receive, normalise, settle, aggregate, publish. The only room that knows
 * Spring. Start at {@link io.github.ecosocle.pipeline.step.PipelineJob}.
 */
@NullMarked
package io.github.ecosocle.pipeline;

import org.jspecify.annotations.NullMarked;
