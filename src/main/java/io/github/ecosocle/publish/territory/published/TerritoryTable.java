package io.github.ecosocle.publish.territory.published;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.change.Records;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Walks a table in the order of publication, territory by territory, when those are asked for in that order too. */
class TerritoryTable implements Closeable {
    private final Records records;
    private final int level;
    private final int code;
    private boolean has;

    /** Takes the row that the table stands on. */
    interface RowSink {
        void row(Records row) throws IOException;
    }

    TerritoryTable(Path file) throws IOException {
        records = new Records(file);
        level = records.column("niveau");
        code = records.column("code_territoire");
        has = records.next();
    }

    int column(String name) throws IOException {
        return records.column(name);
    }

    /** Hands out the rows of a territory; those of the ones before it are passed over. */
    void rowsOf(Territory territory, RowSink sink) throws IOException {
        int order = order(territory);
        while (has && order < 0) {
            has = records.next();
            order = order(territory);
        }
        while (has && order == 0) {
            sink.row(records);
            has = records.next();
            order = order(territory);
        }
    }

    private int order(Territory territory) throws IOException {
        if (!has) {
            return 1;
        }
        String label = records.text(level);
        Level found = Level.find(label).orElseThrow(() -> new IOException("niveau inconnu : " + label));
        int byLevel = found.compareTo(territory.level());
        return byLevel == 0 ? records.text(code).compareTo(territory.code()) : byLevel;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
