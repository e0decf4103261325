package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row that name a territory: the most precise one that is filled speaks. */
final class RowCodes {
    private final TerritoryColumns columns;
    private final CodeReading codes;
    private final SirenReading sirens;
    private final Names names;
    private final Perimeter perimeter;
    private final Nuances nuances;

    RowCodes(
            TerritoryColumns columns,
            CodeReading codes,
            SirenReading sirens,
            Names names,
            Perimeter perimeter,
            Nuances nuances) {
        this.columns = columns;
        this.codes = codes;
        this.sirens = sirens;
        this.names = names;
        this.perimeter = perimeter;
        this.nuances = nuances;
    }

    /** Null when no column is filled. */
    @Nullable
    Found find(RawRow row) {
        Supplier<String> hint = () -> names.hint(row, columns.name());
        if (filled(row, columns.commune())) {
            Found commune = codes.commune(row.text(columns.commune()));
            return commune.fault() != null || !filled(row, columns.siren()) ? commune : besideSiren(commune, row, hint);
        }
        if (filled(row, columns.code()) || isCountry(row)) {
            return atLevel(row, hint);
        }
        if (filled(row, columns.siren())) {
            return sirens.read(row.text(columns.siren()).strip(), hint);
        }
        if (filled(row, columns.crte())) {
            return codes.atLevel(Level.CRTE, row.text(columns.crte()), hint);
        }
        if (filled(row, columns.name())) {
            return byName(row);
        }
        if (filled(row, columns.departement())) {
            return codes.atLevel(Level.DEPARTEMENT, row.text(columns.departement()), hint);
        }
        return filled(row, columns.region()) ? codes.atLevel(Level.REGION, row.text(columns.region()), hint) : null;
    }

    /** At the level the row says, else at the only level that has such a name. */
    private Found byName(RawRow row) {
        String name = row.text(columns.name());
        if (Siren.looksLikeOne(SirenReading.withoutSpaces(name))) {
            // « Territoire » above nine digits means the code
            return sirens.read(name.strip(), () -> "");
        }
        if (!filled(row, columns.level())) {
            return names.find(name, row.text(columns.departement()));
        }
        String word = row.text(columns.level());
        Optional<Level> level = findLevel(word);
        if (level.isEmpty()) {
            return CodeReading.unknown(word, "connu");
        }
        return UpperNames.holds(level.get())
                ? codes.atLevel(level.get(), name, () -> "")
                : names.findAt(level.get(), name, row.text(columns.departement()));
    }

    /** The SIREN beside a commune must at least be right, and one the submitter may speak for. */
    private Found besideSiren(Found commune, RawRow row, Supplier<String> hint) {
        String text = row.text(columns.siren());
        Found siren = sirens.read(text.strip(), hint);
        Fault fault = siren.fault() == null ? perimeter.check(siren, text) : siren.fault();
        return fault == null ? commune : new Found(commune.id(), commune.code(), null, fault, commune.warnings());
    }

    private boolean isCountry(RawRow row) {
        return filled(row, columns.level())
                && findLevel(row.text(columns.level()))
                        .filter(Level.PAYS::equals)
                        .isPresent();
    }

    private Found atLevel(RawRow row, Supplier<String> hint) {
        String code = row.text(columns.code());
        if (!filled(row, columns.level())) {
            return codes.withoutLevel(code, hint);
        }
        String word = row.text(columns.level());
        Optional<Level> level = findLevel(word);
        if (level.isEmpty()) {
            return CodeReading.unknown(word, "connu");
        }
        Found found = codes.atLevel(level.get(), code, hint);
        // « pays » is said of what a pôle is, and of France: the code tells which
        return found.fault() != null && Level.PAYS.label().equals(Spelling.headingKey(word))
                ? codes.atLevel(Level.PAYS, code, hint)
                : found;
    }

    private Optional<Level> findLevel(String word) {
        String key = Spelling.headingKey(word);
        return Optional.ofNullable(nuances.levels().get(key)).or(() -> Level.find(key));
    }

    /** Where the words about the territory stand, or -1. */
    int mainColumn(RawRow row) {
        for (int column :
                new int[] {columns.commune(), columns.code(), columns.siren(), columns.crte(), columns.name()}) {
            if (filled(row, column)) {
                return column;
            }
        }
        return Math.max(columns.departement(), columns.region());
    }

    private static boolean filled(RawRow row, int column) {
        return column >= 0 && !row.text(column).isBlank();
    }
}
