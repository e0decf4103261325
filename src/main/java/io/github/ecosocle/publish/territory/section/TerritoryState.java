package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import io.github.ecosocle.publish.territory.published.PublishedRest;
import io.github.ecosocle.publish.territory.published.ReceivedValue;
import io.github.ecosocle.publish.territory.published.ReceivedValues.CommuneFile;
import io.github.ecosocle.publish.territory.published.Slot;
import java.util.List;
import java.util.Map;

/**
 * All that a release says of one territory.
 *
 * @param id its number in the reference
 * @param communes files that its communes have values from, where it is an EPCI
 */
public record TerritoryState(
        int id,
        Territory territory,
        List<PublishedFigure> figures,
        Map<Slot, PublishedRest> rests,
        List<ReceivedValue> received,
        List<CommuneFile> communes) {

    public Level level() {
        return territory.level();
    }
}
