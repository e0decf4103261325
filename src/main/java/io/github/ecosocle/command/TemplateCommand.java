package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The spreadsheets to hand out, with what is already published beside each blank. */
@Command(
        name = "template",
        description = "Écrit le classeur à remplir par un EPCI, ou un classeur pour tous si aucun n’est nommé.",
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

    @Option(
            names = "--job",
            paramLabel = "TRAVAIL",
            defaultValue = "socle-national",
            description = "travail (défaut : ${DEFAULT-VALUE})")
    private String job = "socle-national";

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            description = "les trois années d’avant sont demandées (défaut : aujourd’hui à Paris)")
    private @Nullable LocalDate date;

    @Override
    public Integer call() throws IOException {
        JobsFolder folder = new JobsFolder(jobs);
        JobDefinition definition = folder.job(job);
        Set<String> served = served(folder.territories(definition));
        KnownFigures known = KnownFigures.read(published.resolve(job).resolve("latest"), served);
        LocalDate day = date == null ? LocalDate.ofInstant(Programme.CLOCK.instant(), CommonOptions.PARIS) : date;
        List<Integer> years =
                IntStream.range(day.getYear() - YEARS, day.getYear()).boxed().toList();
        SubmissionTemplate template = new SubmissionTemplate(folder.catalogue(definition), years, known);
        Files.createDirectories(output);
        if (served.isEmpty()) {
            write(template, "", "modele.xlsx");
        }
        for (String siren : served) {
            write(template, siren, siren + "_modele.xlsx");
        }
        return ExitCode.DONE;
    }

    private Set<String> served(Territories territories) {
        for (String siren : sirens) {
            if (territories.find(Level.EPCI, siren) == Territories.NONE) {
                throw new ParameterException(
                        spec.commandLine(),
                        "« " + siren + " » n’est le SIREN d’aucun EPCI au 1er janvier " + territories.vintage());
            }
        }
        return new LinkedHashSet<>(sirens);
    }

    private void write(SubmissionTemplate template, String siren, String name) throws IOException {
        Path file = output.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            template.write(siren, out);
        }
        spec.commandLine().getOut().println("Écrit : " + file);
        spec.commandLine().getOut().flush();
    }
}
