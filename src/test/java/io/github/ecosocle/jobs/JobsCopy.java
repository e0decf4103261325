package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the real {@code jobs/} with its jobs about all of France and a handful of territories in place of the real ones, to be
 * edited: the other jobs speak of territories that are not among them.
 */
public final class JobsCopy {
    public static final Path REAL = Path.of("jobs");

    private final Path folder;

    private JobsCopy(Path folder) {
        this.folder = folder;
    }

    public static JobsCopy in(Path folder) {
        JobsCopy copy = new JobsCopy(folder);
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yml") && !isOtherJob(path))
                    .toList()) {
                copy.write(REAL.relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        copy.writeTerritories();
        return copy;
    }

    /** Jobs about places that the copy does not hold. */
    private static boolean isOtherJob(Path file) {
        try {
            return !file.endsWith("socle-national.yml")
                    && !file.endsWith("observatoires.yml")
                    && Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .anyMatch(line -> line.startsWith("job:"));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public JobsFolder open() {
        return new JobsFolder(folder);
    }

    public JobsCopy write(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            return this;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public String read(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Replaces the first occurrence; a test that no longer edits anything must fail. */
    public JobsCopy replace(String name, String before, String after) {
        String text = read(name);
        int at = text.indexOf(before);
        assertThat(at).as("« %s » is in %s", before, name).isNotNegative();
        return write(
                name,
                List.of((text.substring(0, at) + after + text.substring(at + before.length())).stripTrailing())
                        .toArray(String[]::new));
    }

    private void writeTerritories() {
        write("territories/regions.csv", "code,nom,zone", "32,Hauts-de-France,metro", "977,Saint-Barthélemy,com");
        write(
                "territories/departements.csv",
                "code,nom,region,zone",
                "59,Nord,32,metro",
                "62,Pas-de-Calais,32,metro",
                "977,Saint-Barthélemy,977,com");
        write(
                "territories/epci.csv",
                "siren,nom,nature,departement_siege,region_siege,surface_km2",
                "200069037,CA du Pays de Saint-Omer,CA,62,32,10",
                "246201016,CC du Pays de Lumbres,CC,62,32,5.5");
        write(
                "territories/communes.csv",
                "code_insee,nom,siren_epci,departement,region,surface_km2,siren",
                "59001,Ici,200069037,59,32,4,",
                "62001,Là,200069037,62,32,6,",
                "62002,Ailleurs,246201016,62,32,5.5,",
                "62003,Seule,,62,32,1,",
                "97701,Saint-Barthélemy,,977,977,,");
        write(
                "territories/crte.csv",
                "id_crte,nom,type_groupement,region,departement_chef_file,siren_porteur,nom_porteur,"
                        + "nature_porteur",
                "crte-1,CRTE Un,mono,32,62,200069037,CAPSO,CA");
        write(
                "territories/crte_members.csv",
                "id_crte,type,code,nom",
                "crte-1,epci,200069037,CAPSO",
                "crte-1,ept,200057966,EPT");
        write("territories/ept.csv", "siren_ept,code_commune", "200057966,62002", "200057966,62003");
        write("territories/poles.csv", "id_pole,siren_pole,nom,nature,siren_epci", "pays-un,,Pays Un,PAYS,246201016");
        write(
                "territories/successions.csv",
                "siren,nom,nature,derniere_annee,siren_successeurs,note",
                "246200844,CC Ancienne,CC,2016,200069037|246201016,");
        write("territories/communes_anciennes.csv", "code_insee_ancien,code_insee", "62999,62001");
        write(
                "territories/epci_millesimes.csv",
                "millesime,siren,nom,nature,nb_communes,population_municipale",
                "2024,200069037,CAPSO,CA,2,10",
                "2025,200069037,CAPSO,CA,2,10",
                "2025,246201016,CCPL,CC,1,5");
        write(
                "territories/communes_epci.csv",
                "code_insee,premiere_annee,derniere_annee,siren_epci",
                "62002,2024,2024,",
                "62002,2025,2025,246201016");
        write(
                "territories/populations.csv",
                "annee,niveau,code,population_municipale",
                "2023,commune,59001,100",
                "2023,commune,62001,200",
                "2023,commune,62002,30",
                "2023,commune,62003,4",
                "2018,commune,62002,25");
    }
}
