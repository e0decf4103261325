package io.github.ecosocle.publish.change;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Reads an {@code indicateurs.csv} figure by figure. */
final class FigureRecords implements Closeable {
    private final Records records;
    private final KeyColumns keys;
    private final int name;
    private final int value;
    private final int unit;
    private final int statut;
    private final int motif;

    FigureRecords(Path file) throws IOException {
        this.records = new Records(file);
        this.keys = new KeyColumns(records);
        this.name = records.column("nom_territoire");
        this.value = records.column("valeur");
        this.unit = records.column("unite");
        this.statut = records.column("statut");
        this.motif = records.column("motif");
    }

    boolean next() throws IOException {
        return records.next();
    }

    boolean hasColumnsOf(FigureRecords other) {
        return records.header().equals(other.records.header());
    }

    boolean isSameRecordAs(FigureRecords other) {
        return records.isSameAs(other.records);
    }

    boolean hasKeyOf(FigureRecords other) throws IOException {
        return keys.isSameAs(other.keys);
    }

    boolean hasFigureOf(FigureRecords other) throws IOException {
        return records.hasSame(value, other.records, other.value)
                && records.hasSame(unit, other.records, other.unit)
                && records.hasSame(statut, other.records, other.statut);
    }

    FigureKey key() throws IOException {
        return keys.key();
    }

    State state() throws IOException {
        return new State(
                records.text(name), records.text(value), records.text(unit), records.text(statut), records.text(motif));
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
