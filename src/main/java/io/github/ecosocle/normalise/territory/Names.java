package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.reference.NameIndex;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads the name column: the only key of some files, a check on the code in others. */
final class Names {
    static final Rule NAME_ONLY = new Rule(
            "NAME_ONLY",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Territoire reconnu à son seul nom : « {lu} », compris comme {0}. Ajouter {attendu}.",
            "son code dans une colonne siren_epci ou code_commune",
            "CC du Pays de Lumbres");

    static final Rule UNKNOWN_NAME = new Rule(
            "UNKNOWN_NAME",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nom de territoire inconnu : « {lu} » n'est celui d'aucun territoire, ou de plusieurs. Écrire {attendu}.",
            "son code dans une colonne siren_epci ou code_commune{0}",
            "CC du Pays de Lumbre");

    static final Rule HOMONYMS = new Rule(
            "HOMONYMS",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nom de plusieurs territoires : « {lu} » est celui de {0}. Écrire {attendu}.",
            "le niveau dans une colonne niveau, ou le code dans une colonne code_territoire",
            "La Réunion");

    static final Rule NAME_MISMATCH = new Rule(
            "NAME_MISMATCH",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le nom et le code ne vont pas ensemble : « {lu} », alors que {0} est {1}. Le code a été suivi. Vérifier {attendu}.",
            "que le code et le nom désignent le même territoire",
            "200069037 ; CA du Boulonnais");

    private static final int MOST_SUGGESTIONS = 50;
    /** Beyond these, naming them all helps nobody: seventeen communes are called Saint-Aubin. */
    private static final int MOST_HOMONYMS = 4;

    private final Territories territories;
    private final Supplier<NameIndex> index;
    private final Notices notices;
    private int suggestions;

    Names(Territories territories, Supplier<NameIndex> index, Notices notices) {
        this.territories = territories;
        this.index = index;
        this.notices = notices;
    }

    Found find(String name, String departement) {
        List<Integer> homonyms = index.get().homonyms(name, departement);
        if (homonyms.size() > 1 && homonyms.size() <= MOST_HOMONYMS) {
            String all = homonyms.stream()
                    .map(id -> territories.level(id).label() + ' ' + territories.code(id))
                    .collect(Collectors.joining(", "));
            return Found.refused(name.strip(), Fault.of(HOMONYMS, name, all));
        }
        return known(name, index.get().find(name, departement));
    }

    /** Only among the territories of this level. */
    Found findAt(Level level, String name, String departement) {
        List<Integer> there = index.get().homonyms(name, departement).stream()
                .filter(id -> territories.level(id) == level)
                .toList();
        if (there.size() == 1) {
            return known(name, OptionalInt.of(there.get(0)));
        }
        OptionalInt id = index.get().find(name, departement);
        return known(name, id.isPresent() && territories.level(id.getAsInt()) == level ? id : OptionalInt.empty());
    }

    private Found known(String name, OptionalInt id) {
        if (id.isEmpty()) {
            return Found.refused(name.strip(), Fault.of(UNKNOWN_NAME, name, suggestion(name)));
        }
        String code = territories.code(id.getAsInt());
        return Found.known(id.getAsInt(), code).warned(Fault.of(NAME_ONLY, name, code));
    }

    /** Warns when the name beside an accepted code is that of somebody else. */
    void compare(Found found, RawRow row, int column) {
        String name = row.text(column);
        if (found.id() == Territories.NONE
                || column < 0
                || name.isBlank()
                || Siren.looksLikeOne(SirenReading.withoutSpaces(name))
                || found.warnings().stream().anyMatch(warning -> isOfName(warning.rule()))) {
            return;
        }
        if (!index.get().agree(found.id(), name)) {
            notices.tell(NAME_MISMATCH, row.number(), column, name, found.code(), territories.name(found.id()));
        }
    }

    private static boolean isOfName(Rule rule) {
        return rule.equals(NAME_ONLY) || rule.equals(UpperNames.OTHER_NAME);
    }

    /** Whom the name of the row means, to help whoever must correct its code. */
    String hint(RawRow row, int column) {
        return column < 0 || row.text(column).isBlank() ? "" : suggestion(row.text(column));
    }

    private String suggestion(String name) {
        if (suggestions++ >= MOST_SUGGESTIONS) {
            return "";
        }
        OptionalInt exact = index.get().find(name, "");
        return exact.isPresent()
                ? " (« " + name.strip() + " » a le code " + territories.code(exact.getAsInt()) + ")"
                : index.get()
                        .suggest(name)
                        .map(near -> " (peut-être " + near + ")")
                        .orElse("");
    }
}
