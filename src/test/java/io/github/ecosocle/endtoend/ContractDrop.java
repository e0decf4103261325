package io.github.ecosocle.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A drop folder whose files give something to say to every kind of page: a contract, a trajectory, a form. */
final class ContractDrop {
    private static final List<String> EPCI = List.of("200090751", "246200844", "200072478");

    private ContractDrop() {}

    static Path into(Path input) throws IOException {
        Files.createDirectories(input);
        Files.copy(
                Path.of("src/test/resources/records/fiche-crte-audomarois.txt"),
                input.resolve("200086874_2025-03-01.txt"));
        Files.copy(Path.of("src/test/resources/records/fiches-crte.csv"), input.resolve("246200729_2025-04-01.csv"));
        for (String siren : EPCI) {
            StringBuilder rows = new StringBuilder(SmallNights.HEADING);
            for (int year : List.of(2012, 2021, 2022, 2023)) {
                rows.append(siren + ";ges_teq;" + year + ";" + (202_000 - 10 * (year - 2000)) + ";teqCO2\n");
            }
            // the last one says nothing of 2023: a total is missing, and the page says whose
            for (int year = 2021; year <= (siren.equals("200072478") ? 2022 : 2023); year++) {
                rows.append(siren + ";COT-CAL-1;" + year + ";200;nb\n" + siren + ";COT-CAL-3;" + year + ";1;nb\n");
            }
            Files.writeString(input.resolve(siren + "_2024-02-01.csv"), rows, StandardCharsets.UTF_8);
        }
        return input;
    }
}
