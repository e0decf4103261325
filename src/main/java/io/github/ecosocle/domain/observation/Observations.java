package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.number.Quantity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The observations of one submission, in the order of the file, held by column with shared texts: some forty bytes each,
 * so that millions fit. Equal content gives equal columns.
 */
public final class Observations {
    private final Strings strings;
    private int size;
    /** level, code, measure, method, receivedUnit, sheet, source, comment, motif, access: numbers of texts. */
    private final int[][] texts = new int[TextColumn.values().length][];

    private int[] years = {};
    private byte[] states = {};
    private long[] mantissas = {};
    private byte[] scales = {};
    private int[] divisors = {};
    private int[] rows = {};
    private int[] columns = {};
    private int[] days = {};
    private String[] received = {};

    /** Columns that hold texts shared by many rows. */
    public enum TextColumn {
        LEVEL,
        CODE,
        MEASURE,
        METHOD,
        UNIT,
        SHEET,
        SOURCE,
        COMMENT,
        MOTIF,
        ACCESS
    }

    public Observations() {
        this(new Strings());
    }

    /** Starts empty over texts already numbered. */
    public Observations(Strings strings) {
        this.strings = strings;
        Arrays.fill(texts, new int[0]);
    }

    public int size() {
        return size;
    }

    /** The shared texts; number 0 is empty. */
    public Strings strings() {
        return strings;
    }

    public void add(Observation said) {
        int at = newRow();
        setText(TextColumn.LEVEL, at, said.level());
        setText(TextColumn.CODE, at, said.code());
        setText(TextColumn.MEASURE, at, said.measure());
        setText(TextColumn.METHOD, at, said.method());
        setText(TextColumn.UNIT, at, said.receivedUnit());
        setText(TextColumn.SHEET, at, said.sheet());
        setText(TextColumn.SOURCE, at, said.source());
        setText(TextColumn.COMMENT, at, said.comment());
        setText(TextColumn.MOTIF, at, said.motif());
        years[at] = said.year();
        setAmount(at, said.state(), said.quantity());
        rows[at] = said.row();
        columns[at] = said.column();
        days[at] = said.depositDay();
        received[at] = said.receivedValue();
    }

    /** Makes room for just so many more rows. */
    public void expect(int rows) {
        grow(size + rows);
    }

    /** Opens an all-empty row and says where it stands. */
    public int newRow() {
        if (size == years.length) {
            grow(Math.max(64, 2 * size));
        }
        received[size] = "";
        return size++;
    }

    private void grow(int capacity) {
        Arrays.setAll(texts, i -> Arrays.copyOf(texts[i], capacity));
        years = Arrays.copyOf(years, capacity);
        states = Arrays.copyOf(states, capacity);
        mantissas = Arrays.copyOf(mantissas, capacity);
        scales = Arrays.copyOf(scales, capacity);
        divisors = Arrays.copyOf(divisors, capacity);
        rows = Arrays.copyOf(rows, capacity);
        columns = Arrays.copyOf(columns, capacity);
        days = Arrays.copyOf(days, capacity);
        received = Arrays.copyOf(received, capacity);
    }

    public Observation get(int at) {
        return new Observation(
                text(TextColumn.LEVEL, at),
                text(TextColumn.CODE, at),
                years[at],
                text(TextColumn.MEASURE, at),
                text(TextColumn.METHOD, at),
                state(at),
                quantity(at),
                received[at],
                text(TextColumn.UNIT, at),
                text(TextColumn.SHEET, at),
                rows[at],
                columns[at],
                text(TextColumn.SOURCE, at),
                days[at],
                text(TextColumn.COMMENT, at),
                text(TextColumn.MOTIF, at));
    }

    public int textNumber(TextColumn column, int at) {
        return texts[column.ordinal()][at];
    }

    public String text(TextColumn column, int at) {
        return strings.get(texts[column.ordinal()][at]);
    }

    public void setText(TextColumn column, int at, String text) {
        texts[column.ordinal()][at] = strings.number(text);
    }

    public void setTextNumber(TextColumn column, int at, int number) {
        texts[column.ordinal()][at] = number;
    }

    public Observation.State state(int at) {
        return Observation.State.at(states[at]);
    }

    public @Nullable Quantity quantity(int at) {
        return divisors[at] == 0 ? null : new Quantity(mantissas[at], scales[at], divisors[at]);
    }

    /** Mantissa and scale are meaningful only where the divisor is not 0. */
    public long mantissa(int at) {
        return mantissas[at];
    }

    public int scale(int at) {
        return scales[at];
    }

    public int divisor(int at) {
        return divisors[at];
    }

    public void setAmount(int at, Observation.State state, @Nullable Quantity quantity) {
        if (quantity == null) {
            setAmount(at, state, 0, 0, 0);
        } else {
            setAmount(at, state, quantity.mantissa(), quantity.scale(), quantity.divisor());
        }
    }

    public void setAmount(int at, Observation.State state, long mantissa, int scale, int divisor) {
        states[at] = (byte) state.ordinal();
        mantissas[at] = mantissa;
        scales[at] = (byte) scale;
        divisors[at] = divisor;
    }

    /** Refuses a value already read: its quantity goes, what was received stays. */
    public void refuse(int at, String motif) {
        setAmount(at, Observation.State.REFUSED, null);
        setText(TextColumn.MOTIF, at, motif);
    }

    public int year(int at) {
        return years[at];
    }

    public void setYear(int at, int year) {
        years[at] = year;
    }

    public int row(int at) {
        return rows[at];
    }

    public int column(int at) {
        return columns[at];
    }

    public void setCell(int at, int row, int column) {
        rows[at] = row;
        columns[at] = column;
    }

    public int depositDay(int at) {
        return days[at];
    }

    public void setDepositDay(int at, int epochDay) {
        days[at] = epochDay;
    }

    public String received(int at) {
        return received[at];
    }

    public void setReceived(int at, String text) {
        received[at] = text;
    }
}
