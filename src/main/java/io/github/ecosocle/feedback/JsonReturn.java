package io.github.ecosocle.feedback;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Turns findings into {@code constats.json}: a summary with exact counts, then the findings kept. */
final class JsonReturn {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonReturn() {}

    static String write(SubmissionReturn said) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("resume", summary(said));
        content.put(
                "constats", said.findings().stream().map(JsonReturn::finding).toList());
        return WRITER.writeValueAsString(content) + "\n";
    }

    private static Map<String, Object> summary(SubmissionReturn said) {
        NormalisedSubmission normalised = said.normalised();
        Submission submission = normalised.submission();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("submission", submission.id());
        summary.put("deposant", submission.submitter());
        summary.put("fichier", submission.path());
        summary.put("sha256", submission.sha256());
        summary.put("lignes_lues", normalised.rowsRead());
        summary.put("lignes_ignorees", normalised.rowsIgnored());
        summary.put("valeurs_gardees", said.kept());
        summary.put("valeurs_refusees", said.refused());
        summary.put("valeurs_repetees", said.repeated());
        summary.put("severites", severities(normalised));
        summary.put("codes", codes(said));
        return summary;
    }

    private static Map<String, Object> severities(NormalisedSubmission normalised) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.name(), normalised.findings().count(severity));
        }
        return counts;
    }

    /** How many there are, and how many of them are told below. */
    private static Map<String, Object> codes(SubmissionReturn said) {
        Map<String, Object> codes = new LinkedHashMap<>();
        said.normalised().findings().counts().forEach((code, total) -> {
            Map<String, Object> counted = new LinkedHashMap<>();
            counted.put("total", total);
            counted.put("gardes", said.findings(code).size());
            codes.put(code, counted);
        });
        return codes;
    }

    private static Map<String, Object> finding(Finding found) {
        List<String> cells = FindingCells.of(found);
        Map<String, Object> told = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            told.put(FindingCells.COLUMNS.get(column), cells.get(column));
        }
        int row = found.place().row();
        told.put("ligne", row > 0 ? row : null);
        return told;
    }
}
