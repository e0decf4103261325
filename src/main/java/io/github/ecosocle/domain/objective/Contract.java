package io.github.ecosocle.domain.objective;

import io.github.ecosocle.domain.territory.Level;
import java.util.List;

/**
 * What one territory has promised to do within some years, and what hangs on it.
 *
 * @param firstYear 0 when the contract does not say it: then the first year for which something was received
 * @param years how many calendar years it lasts
 */
public record Contract(
        Level level,
        String territory,
        int firstYear,
        int years,
        List<Commitment> commitments,
        List<Condition> conditions,
        List<Grant> grants) {}
