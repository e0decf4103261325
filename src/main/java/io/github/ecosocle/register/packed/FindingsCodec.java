package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns findings into few bytes, and back, with their rules and exact counts. */
public final class FindingsCodec {
    private static final int FORMAT = 1;
    private static final Severity[] SEVERITIES = Severity.values();
    private static final Actor[] ACTORS = Actor.values();

    private FindingsCodec() {}

    public static byte[] pack(Findings findings) {
        PackedWriter out = new PackedWriter(256);
        out.number(FORMAT);
        List<Finding> kept = findings.kept();
        Map<Rule, Integer> rules = new LinkedHashMap<>();
        kept.forEach(finding -> rules.putIfAbsent(finding.rule(), rules.size()));
        out.number(rules.size());
        rules.keySet().forEach(rule -> writeRule(out, rule));
        out.number(kept.size());
        kept.forEach(finding -> writeFinding(out, finding, rules));
        Uncounted.of(findings).write(out);
        return Deflated.pack(out.toBytes());
    }

    public static Findings unpack(byte[] packed) {
        PackedReader in = new PackedReader(Deflated.unpack(packed));
        int format = in.number();
        if (format != FORMAT) {
            throw new IllegalArgumentException("findings packed in unknown format " + format);
        }
        List<Rule> rules = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rules.add(readRule(in));
        }
        Findings findings = new Findings(Map.of());
        for (int left = in.number(); left > 0; left--) {
            findings.add(readFinding(in, rules));
        }
        Uncounted.read(in).addTo(findings);
        return findings;
    }

    private static void writeRule(PackedWriter out, Rule rule) {
        out.text(rule.code());
        out.number(rule.severity().ordinal());
        out.number(rule.actor().ordinal());
        out.text(rule.message());
        out.text(rule.expected());
        out.text(rule.example());
    }

    private static Rule readRule(PackedReader in) {
        return new Rule(in.text(), SEVERITIES[in.number()], ACTORS[in.number()], in.text(), in.text(), in.text());
    }

    private static void writeFinding(PackedWriter out, Finding finding, Map<Rule, Integer> rules) {
        out.number(rules.getOrDefault(finding.rule(), 0));
        out.number(finding.severity().ordinal());
        out.text(finding.place().file());
        out.text(finding.place().sheet());
        out.signed(finding.place().row());
        out.signed(finding.place().column());
        out.text(finding.read());
        out.text(finding.expected());
        out.text(finding.message());
    }

    private static Finding readFinding(PackedReader in, List<Rule> rules) {
        Rule rule = rules.get(in.number());
        Severity severity = SEVERITIES[in.number()];
        Place place = new Place(in.text(), in.text(), (int) in.signed(), (int) in.signed());
        return new Finding(rule, severity, place, in.text(), in.text(), in.text());
    }
}
