package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.MeasureNames;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the indicator a row names by code, by label, or by a label under a merged cell of the rows above. */
final class IndicatorReading {
    private final MeasureNames names;
    private final Map<String, MeasureName> known = new HashMap<>();
    private final int codeColumn;
    private final int labelColumn;
    private String parent = "";
    private String lastCode = "";
    private String lastLabel = "";
    private @Nullable MeasureName last;

    IndicatorReading(MeasureNames names, int codeColumn, int labelColumn) {
        this.names = names;
        this.codeColumn = codeColumn;
        this.labelColumn = labelColumn;
    }

    /** Where a finding about the indicator points. */
    int column() {
        return codeColumn >= 0 ? codeColumn : labelColumn;
    }

    MeasureName read(RawRow row) {
        String code = row.text(codeColumn);
        String label = row.text(labelColumn);
        MeasureName latest = last;
        if (latest != null && code.equals(lastCode) && label.equals(lastLabel)) {
            return latest;
        }
        if (!code.isBlank()) {
            parent = code;
        }
        MeasureName name = find(code, label);
        lastCode = code;
        lastLabel = label;
        last = name;
        return name;
    }

    private MeasureName find(String code, String label) {
        String key = label.isEmpty() && !code.isBlank() ? code : code + '\n' + label + '\n' + parent;
        MeasureName name = known.get(key);
        if (name == null) {
            name = interpret(code, label);
            known.put(key, name);
        }
        return name;
    }

    private MeasureName interpret(String code, String label) {
        MeasureName byCode = names.read(code);
        if (byCode.candidates().size() == 1 || label.isBlank()) {
            return code.isBlank() && !parent.isEmpty() ? names.read(parent) : byCode;
        }
        MeasureName byLabel = names.read(label);
        if (byLabel.isKnown() && !(byCode.isKnown() && byLabel.candidates().size() > 1)) {
            return byLabel;
        }
        MeasureName under = names.read(parent + " " + label);
        if (under.isKnown()) {
            return under;
        }
        return byCode.isKnown() || byCode.foreign() || !code.isBlank() ? byCode : byLabel;
    }
}
