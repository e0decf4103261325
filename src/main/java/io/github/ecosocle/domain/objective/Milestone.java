package io.github.ecosocle.domain.objective;

import java.math.BigDecimal;

/**
 * Where a trajectory should be in one year.
 *
 * @param amount change in % of the base value when relative, else the value itself
 */
public record Milestone(int year, BigDecimal amount, boolean relative) {}
