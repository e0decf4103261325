package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.ReceivedRecord;
import java.util.ArrayList;
import java.util.List;

/** Turns the records of a submission into few bytes, and back. */
public final class RecordCodec {
    private static final int FORMAT = 2;
    /** Without a word on access. */
    private static final int FORMER = 1;

    private static final Answer.State[] STATES = Answer.State.values();

    private RecordCodec() {}

    public static byte[] pack(List<ReceivedRecord> records) {
        PackedWriter out = new PackedWriter(1024);
        out.number(FORMAT);
        out.number(records.size());
        for (ReceivedRecord record : records) {
            out.text(record.kind());
            out.text(record.territory());
            out.number(record.closed() ? 1 : 0);
            out.number(record.answers().size());
            record.answers().forEach(answer -> write(out, answer));
        }
        return Deflated.pack(out.toBytes());
    }

    private static void write(PackedWriter out, Answer answer) {
        out.text(answer.field());
        out.number(answer.rank());
        out.text(answer.part());
        out.number(answer.state().ordinal());
        out.text(answer.value());
        out.text(answer.raw());
    }

    public static List<ReceivedRecord> unpack(byte[] packed) {
        PackedReader in = new PackedReader(Deflated.unpack(packed));
        int format = in.number();
        if (format != FORMAT && format != FORMER) {
            throw new IllegalArgumentException("records packed in unknown format " + format);
        }
        List<ReceivedRecord> records = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            String kind = in.text();
            String territory = in.text();
            boolean closed = format == FORMAT && in.number() == 1;
            List<Answer> answers = new ArrayList<>();
            for (int more = in.number(); more > 0; more--) {
                answers.add(new Answer(in.text(), in.number(), in.text(), STATES[in.number()], in.text(), in.text()));
            }
            records.add(new ReceivedRecord(kind, territory, closed, List.copyOf(answers)));
        }
        return List.copyOf(records);
    }
}
