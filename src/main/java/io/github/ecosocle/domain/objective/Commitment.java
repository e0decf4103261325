package io.github.ecosocle.domain.objective;

import io.github.ecosocle.domain.catalogue.Measure;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One quantified promise of a contract. A flow counts from the first year of the contract on; of a stock, the last known
 * state counts.
 *
 * @param field domain of cooperation
 * @param shareOfEpci true when what counts is the share, in %, of the EPCI for which the measure is 1
 * @param greatest more than this cannot be true; null when nothing is impossible
 * @param partOf id of the commitment whose target it is a part of; empty when it stands alone
 */
public record Commitment(
        String id,
        String label,
        String field,
        Measure measure,
        BigDecimal target,
        boolean priority,
        boolean shareOfEpci,
        @Nullable BigDecimal greatest,
        String partOf) {

    /** Unit of the target and of what is done. */
    public String unit() {
        return shareOfEpci ? "%" : measure.unit().symbol();
    }

    /** True when what the members have done adds up to what the territory has done. */
    public boolean adds() {
        return !measure.isRatio();
    }

    public Optional<BigDecimal> findGreatest() {
        return Optional.ofNullable(greatest);
    }
}
