package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.command.option.JobOption;
import io.github.ecosocle.command.option.TerritoryChoice;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.explain.Explanation;
import io.github.ecosocle.explain.PublishedRelease;
import io.github.ecosocle.explain.Question;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.jobs.file.Suggestion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From a published figure back to the cells it comes from. Reads the last release only: what is explained is what was published. */
@Command(
        name = "explain",
        description =
                "Pourquoi ce chiffre ? D’un chiffre publié à sa règle, à ses membres, au fichier et à la cellule.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private JobOption job = new JobOption();

    @Option(names = "--territory", paramLabel = "CODE", required = true, description = "code INSEE, SIREN, CRTE, FR…")
    private String territory = "";

    @Option(names = "--measure", paramLabel = "MESURE", required = true, description = "par exemple dma_kg_hab")
    private String measure = "";

    @Option(names = "--year", paramLabel = "AAAA", required = true, description = "année du chiffre")
    private int year;

    @Option(
            names = "--level",
            paramLabel = "NIVEAU",
            description = "commune, epci, crte… quand un code en désigne deux")
    private @Nullable String level;

    @Override
    public Integer call() throws IOException {
        Question question = question();
        Path latest = options.output.resolve(job.name).resolve("latest");
        if (!Files.isDirectory(latest)) {
            throw wrong("aucune publication de « " + job.name + " » dans " + options.output + " ; lancez d’abord run");
        }
        PublishedRelease release = new PublishedRelease(latest);
        List<String> lines = Explanation.of(release, question);
        if (lines.isEmpty()) {
            throw wrong("la publication " + release.name() + " n’a pas de chiffre " + measure + " pour " + territory
                    + " en " + year + " (" + years(release, question) + ")");
        }
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private static String years(PublishedRelease release, Question question) throws IOException {
        List<Integer> years = Explanation.years(release, question);
        return years.isEmpty()
                ? "ni pour aucune autre année"
                : "admis : " + years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Question question() {
        JobsFolder folder = new JobsFolder(options.jobs);
        JobDefinition definition = folder.job(job.name);
        Catalogue catalogue = folder.catalogue(definition);
        Measure asked = catalogue.findMeasure(measure).orElseThrow(() -> {
            List<String> known = catalogue.measures().stream().map(Measure::id).toList();
            return wrong("mesure inconnue : « " + measure + " »" + Suggestion.asQuestion(measure, known) + " (admis : "
                    + String.join(", ", known) + ")");
        });
        Territories territories = folder.territories(definition);
        try {
            int chosen = new TerritoryChoice(territories).choose(territory, level);
            return new Question(
                    definition,
                    catalogue,
                    territories,
                    folder.populations(definition, territories),
                    chosen,
                    asked,
                    year);
        } catch (TerritoryChoice.NotChosen unclear) {
            throw wrong(unclear.sentence());
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
