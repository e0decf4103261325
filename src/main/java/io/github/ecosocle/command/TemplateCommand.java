package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.command.option.JobOption;
import io.github.ecosocle.command.option.TerritoryChoice;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.publish.template.KnownFigures;
import io.github.ecosocle.publish.template.SubmissionTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The spreadsheets to hand out, with what is already published beside each blank. */
@Command(
        name = "template",
        description = {
            "Écrit le classeur à remplir par chaque EPCI nommé, une ligne par mesure et par année, avec ce qui est déjà"
                    + " publié à côté de chaque case vide. Renvoyé sans y toucher, il ne dit rien.",
            "Sans --territory : un seul classeur pour tous, sans SIREN ni rappel."
        },
        mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {
    /** Figures of a year are known in the years after it. */
    private static final int YEARS = 3;

    @Spec
    private CommandSpec spec;

    @Option(names = "--territory", paramLabel = "SIREN", description = "EPCI à servir ; répétable")
    private List<String> sirens = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "DOSSIER",
            defaultValue = "modeles",
            description = "où écrire les classeurs (défaut : ${DEFAULT-VALUE})")
    private Path output = Path.of("modeles");

    @Option(
            names = "--published",
            paramLabel = "DOSSIER",
            defaultValue = "output",
            description = "publications où lire ce qui est déjà connu (défaut : ${DEFAULT-VALUE})")
    private Path published = Path.of("output");

    @Option(
            names = "--jobs",
            paramLabel = "DOSSIER",
            defaultValue = "jobs",
            description = "fichiers des travaux (défaut : ${DEFAULT-VALUE})")
    private Path jobs = Path.of("jobs");

    @Mixin
    private JobOption job = new JobOption();

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description =
                    "les trois années d’avant sont demandées, les dernières révolues (défaut : aujourd’hui à Paris)")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws IOException {
        JobsFolder folder = new JobsFolder(jobs);
        JobDefinition definition = folder.job(job.name);
        Territories territories = folder.territories(definition);
        Set<Integer> served = served(territories);
        SubmissionTemplate template =
                new SubmissionTemplate(folder.catalogue(definition), years(), known(territories, served));
        Files.createDirectories(output);
        if (served.isEmpty()) {
            write(template, "", "", "modele.xlsx");
        }
        for (int epci : served) {
            String siren = territories.code(epci);
            write(template, siren, territories.name(epci), siren + "_modele.xlsx");
        }
        return ExitCode.DONE;
    }

    private Set<Integer> served(Territories territories) {
        TerritoryChoice choice = new TerritoryChoice(territories);
        Set<Integer> served = new LinkedHashSet<>();
        for (String siren : sirens) {
            try {
                served.add(choice.choose(siren, Level.EPCI.label()));
            } catch (TerritoryChoice.NotChosen unclear) {
                throw new ParameterException(spec.commandLine(), unclear.sentence());
            }
        }
        return served;
    }

    private List<Integer> years() {
        LocalDate day = date == null ? LocalDate.ofInstant(Programme.CLOCK.instant(), CommonOptions.PARIS) : date;
        return IntStream.range(day.getYear() - YEARS, day.getYear()).boxed().toList();
    }

    private KnownFigures known(Territories territories, Set<Integer> served) throws IOException {
        Path latest = published.resolve(job.name).resolve("latest");
        if (!served.isEmpty() && !Files.isDirectory(latest)) {
            spec.commandLine().getOut().println("Aucune publication dans " + latest + " : rien n’est rappelé.");
            return KnownFigures.read(latest, Set.of());
        }
        return KnownFigures.read(latest, served.stream().map(territories::code).collect(Collectors.toSet()));
    }

    private void write(SubmissionTemplate template, String siren, String name, String fileName) throws IOException {
        Path file = output.resolve(fileName);
        try (OutputStream out = Files.newOutputStream(file)) {
            template.write(siren, name, out);
        }
        spec.commandLine().getOut().println("Écrit : " + file);
        spec.commandLine().getOut().flush();
    }
}
