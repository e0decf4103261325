package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.record.RecordCatalogue;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.Normalisation;
import java.util.List;

/** What the readings of forms of a run share, all of it immutable. */
public final class RecordReader {
    private final RecordCatalogue records;
    private final Vocabulary vocabulary;
    private final Territories territories;
    private final List<Questions> questions;

    public RecordReader(RecordCatalogue records, Vocabulary vocabulary, Territories territories) {
        this.records = records;
        this.vocabulary = vocabulary;
        this.territories = territories;
        this.questions = records.kinds().stream().map(Questions::new).toList();
    }

    /** A sink before that of the observations, for one thread. */
    public RecordRouting open(Normalisation observations) {
        return new RecordRouting(this, observations);
    }

    RecordCatalogue records() {
        return records;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Territories territories() {
        return territories;
    }

    List<Questions> questions() {
        return questions;
    }

    /** What becomes of a form, for whom sent it. */
    String fate(RecordKind kind) {
        return records.wanted().contains(kind.id())
                ? "elle entre dans le registre"
                : "ses chiffres ne sont pas des indicateurs, elle est laissée au registre des fiches";
    }
}
