package io.github.ecosocle.publish.territory.published;

import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.change.Records;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads what the figures rest on, territory by territory. */
public final class CoverageTable implements Closeable {
    private final TerritoryTable table;

    public CoverageTable(Path file) throws IOException {
        table = new TerritoryTable(file);
    }

    public Map<Slot, PublishedRest> of(Territory territory) throws IOException {
        Map<Slot, PublishedRest> rests = new HashMap<>();
        table.rowsOf(territory, row -> {
            PublishedRest rest = rest(row);
            rests.put(new Slot(rest.measure(), rest.method(), rest.year()), rest);
        });
        return rests;
    }

    private PublishedRest rest(Records row) throws IOException {
        String population = row.text(table.column("annee_population"));
        return new PublishedRest(
                Integer.parseInt(row.text(table.column("annee"))),
                row.text(table.column("mesure")),
                row.text(table.column("methode")),
                row.text(table.column("poids")),
                shares(row.text(table.column("partages"))),
                population.isEmpty() ? 0 : Integer.parseInt(population));
    }

    private static Map<String, String> shares(String written) {
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<String, String> shares = new HashMap<>();
        for (String share : written.split("\\|")) {
            int equals = share.indexOf('=');
            if (equals > 0) {
                shares.put(share.substring(0, equals), share.substring(equals + 1));
            }
        }
        return shares;
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
