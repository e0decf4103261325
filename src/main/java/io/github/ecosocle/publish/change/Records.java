package io.github.ecosocle.publish.change;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a CSV file of ours record by record, as bytes: of millions of rows, few are ever looked into. */
public final class Records implements Closeable {
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final InputStream in;
    private final List<String> header = new ArrayList<>();
    private byte[] buffer = new byte[BLOCK];
    /** Place in the file of the first byte of the buffer. */
    private long base;

    private int start;
    private int end;
    private int limit;
    private boolean ended;
    private final int[] cellEnds;
    /** How many cells of the record were found yet: most are not asked for. */
    private int split;

    public Records(Path file) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file);
        boolean any = next();
        String titles = any ? new String(buffer, 0, end - 1, StandardCharsets.UTF_8) : "";
        header.addAll(List.of(titles.split(",", -1)));
        this.cellEnds = new int[header.size()];
    }

    public List<String> header() {
        return header;
    }

    /** The place of a column, by its name. */
    public int column(String name) throws IOException {
        int at = header.indexOf(name);
        if (at < 0) {
            throw damaged("la colonne " + name + " manque");
        }
        return at;
    }

    /** Steps to the next record; false at the end of the file. */
    public boolean next() throws IOException {
        start = end;
        split = 0;
        boolean quoted = false;
        int at = start;
        while (true) {
            for (; at < limit; at++) {
                byte sign = buffer[at];
                if (sign == '\n' && !quoted) {
                    end = at + 1;
                    return true;
                }
                if (sign == '"') {
                    quoted = !quoted;
                }
            }
            int scanned = at - start;
            if (ended) {
                if (scanned > 0) {
                    throw damaged("sa dernière ligne est coupée");
                }
                return false;
            }
            fill();
            at = start + scanned;
        }
    }

    /** Keeps the record begun, and reads on behind it. */
    private void fill() throws IOException {
        int kept = limit - start;
        byte[] target = kept > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, start, target, 0, kept);
        base += start;
        buffer = target;
        start = 0;
        end = 0;
        int read = in.read(buffer, kept, buffer.length - kept);
        ended = read < 0;
        limit = kept + Math.max(read, 0);
    }

    boolean isSameAs(Records other) {
        return Arrays.equals(buffer, start, end, other.buffer, other.start, other.end);
    }

    /** True when a cell is written alike in both: our files quote only what they must, so the same text is the same bytes. */
    boolean hasSame(int column, Records other, int otherColumn) throws IOException {
        int from = cellStart(column);
        int otherFrom = other.cellStart(otherColumn);
        return Arrays.equals(buffer, from, cellEnds[column], other.buffer, otherFrom, other.cellEnds[otherColumn]);
    }

    private int cellStart(int column) throws IOException {
        while (split <= column) {
            int from = split == 0 ? start : cellEnds[split - 1] + 1;
            cellEnds[split] = cellEnd(from);
            split++;
        }
        return column == 0 ? start : cellEnds[column - 1] + 1;
    }

    private int cellEnd(int from) throws IOException {
        boolean quoted = false;
        boolean last = split == cellEnds.length - 1;
        for (int at = from; at < end; at++) {
            byte sign = buffer[at];
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                if (last != (sign == '\n')) {
                    throw damaged(last ? "une ligne a trop de cellules" : "une ligne n’a pas toutes ses cellules");
                }
                return at;
            }
        }
        throw damaged("une ligne n’a pas toutes ses cellules");
    }

    /** The text of a cell, without its quotes. */
    public String text(int column) throws IOException {
        int from = cellStart(column);
        String cell = new String(buffer, from, cellEnds[column] - from, StandardCharsets.UTF_8);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /** True when a cell holds just this text, of which no sign has to be quoted. */
    public boolean holds(int column, byte[] text) throws IOException {
        int from = cellStart(column);
        return Arrays.equals(buffer, from, cellEnds[column], text, 0, text.length);
    }

    /** Place of the record in its file. */
    public long position() {
        return base + start;
    }

    /** How many bytes it takes, its line end included. */
    public int length() {
        return end - start;
    }

    /** The record as it stands, its line end included. */
    public byte[] toBytes() {
        return Arrays.copyOfRange(buffer, start, end);
    }

    private IOException damaged(String why) {
        return new IOException("Publication précédente abîmée, " + file + " : " + why + ".");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
