package io.github.ecosocle.house;

import io.github.ecosocle.Application;
import io.github.ecosocle.domain.finding.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every rule of the program, found in the classes that raise them, and the page that lists them for the people of an EPCI. */
public record RuleBook(List<Rule> rules) {
    private static final String HEAD = """
            # Règles de contrôle

            Chaque constat d’un retour porte le code d’une de ces règles. Page produite à partir du programme : ne pas la modifier à la main.
            La gravité d’une règle peut être changée dans un travail (`severites:`).

            - **BLOQUANT** : le fichier n’est pas lu. **ERREUR** : la valeur n’est pas retenue. **AVERTISSEMENT** : la valeur est retenue, à
              vérifier. **INFO** : pour information.

            | code | gravité | qui agit | phrase | exemple |
            |---|---|---|---|---|
            """;

    static RuleBook read() throws IOException, URISyntaxException, ReflectiveOperationException {
        return of("");
    }

    /** @param room whose rules are wanted, such as {@code normalise} */
    public static RuleBook of(String room) throws IOException, URISyntaxException, ReflectiveOperationException {
        Path classes = Path.of(Application.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<Rule> rules = new LinkedHashSet<>();
        try (Stream<Path> files =
                Files.walk(classes.resolve("io/github/ecosocle").resolve(room))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String path = classes.relativize(file).toString().replace('\\', '/');
                if (!path.contains("package-info")) {
                    addRules(Class.forName(path.replace(".class", "").replace('/', '.')), rules);
                }
            }
        }
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::code));
        return new RuleBook(sorted);
    }

    private static void addRules(Class<?> type, Set<Rule> rules) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                rules.add((Rule) field.get(null));
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Rule rule : rules) {
            text.append("| `")
                    .append(rule.code())
                    .append("` | ")
                    .append(rule.severity())
                    .append(" | ");
            text.append(rule.actor().name().toLowerCase(Locale.ROOT)).append(" | ");
            text.append(cell(sentence(rule)))
                    .append(" | ")
                    .append(cell(rule.example()))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String sentence(Rule rule) {
        return rule.message()
                .replace("{attendu}", rule.expected())
                .replace("{lu}", "…")
                .replaceAll("\\{\\d}", "…");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;");
    }
}
