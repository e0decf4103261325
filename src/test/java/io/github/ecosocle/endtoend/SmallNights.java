package io.github.ecosocle.endtoend;

import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real job on a country of two EPCI, 200069037 and 246201016: a night takes as long as the program needs to start. */
final class SmallNights {
    static final String HEADING = "siren_epci;indicateur;annee;valeur;unite\n";

    private SmallNights() {}

    static Premises in(Path folder) {
        JobsCopy.in(folder.resolve("jobs"));
        Premises premises = new Premises(folder.resolve("jobs"), folder.resolve("input"), folder);
        drop(
                premises,
                "200069037_2025-03-01.csv",
                HEADING + "200069037;dma_t;2023;150;t\n200069037;ges_teq;2023;900;teqCO2\n");
        drop(premises, "246201016_2025-03-02.csv", HEADING + "246201016;dma_t;2023;15,5;t\n");
        return premises;
    }

    static void drop(Premises premises, String name, String text) {
        try {
            Path file = premises.input().resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
