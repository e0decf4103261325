package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.text.FrenchSpacing;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the data team writes and readers see is typeset: one apostrophe, and no line that begins with a colon. */
class LabelsTest {
    private static final Pattern TYPED = Pattern.compile("\\p{L}'\\p{L}");

    private final JobsFolder jobs = new JobsFolder(Path.of("jobs"));

    private Set<String> published() {
        Set<String> texts = new TreeSet<>();
        for (String name : jobs.listJobs()) {
            JobDefinition job = jobs.job(name);
            Catalogue catalogue = jobs.catalogue(job);
            texts.addAll(List.of(job.title(), job.description(), job.publisher()));
            job.sources().forEach(source -> texts.addAll(List.of(source.name(), source.producer())));
            catalogue.indicators().forEach(indicator -> texts.addAll(told(indicator)));
            jobs.records(job).kinds().forEach(kind -> texts.addAll(told(kind)));
            jobs.objectives(job, catalogue, jobs.territories(job)).forEach(file -> {
                texts.addAll(List.of(file.title(), file.description(), file.source()));
                if (file.contract() != null) {
                    file.contract().commitments().forEach(one -> texts.add(one.label()));
                }
                file.trajectories().forEach(one -> texts.add(one.label()));
            });
        }
        return texts;
    }

    private static Collection<String> told(Indicator indicator) {
        Set<String> texts = new TreeSet<>(indicator.sources());
        texts.addAll(List.of(indicator.name(), indicator.definition(), indicator.periodicity()));
        indicator.measures().stream().map(Measure::label).forEach(texts::add);
        return texts;
    }

    private static Collection<String> told(RecordKind kind) {
        Set<String> texts = new TreeSet<>(Set.of(kind.name()));
        kind.fields().stream().map(RecordField::label).forEach(texts::add);
        return texts;
    }

    @Test
    void apostrophes_are_typeset() {
        assertThat(published())
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        text -> assertThat(TYPED.matcher(text).find()).as(text).isFalse());
    }

    @Test
    void no_line_can_break_before_a_high_sign() {
        assertThat(published()).allSatisfy(text -> assertThat(text).as(text).isEqualTo(FrenchSpacing.of(text)));
    }

    /** Whoever types a heading has neither of the two at hand. */
    @Test
    void a_label_is_recognised_as_it_is_typed() {
        for (String text : published()) {
            String typed = text.replace('\u2019', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
            assertThat(Spelling.headingKey(typed)).isEqualTo(Spelling.headingKey(text));
        }
    }
}
