package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns what is no more – dissolved EPCI, merged communes – into what became of it. */
final class HistoryReading {
    private final TerritoriesBuilder builder;
    private final Areas epcis;
    private final Areas communes;
    private final PastEpcis past;
    private final Set<String> told = new HashSet<>();

    private HistoryReading(TerritoriesBuilder builder, Areas epcis, Areas communes, PastEpcis past) {
        this.builder = builder;
        this.epcis = epcis;
        this.communes = communes;
        this.past = past;
    }

    static void read(Path folder, TerritoriesBuilder builder, Areas epcis, Areas communes, PastEpcis past) {
        HistoryReading reading = new HistoryReading(builder, epcis, communes, past);
        String inside = TerritoriesReading.FOLDER;
        new CsvFile(
                        folder,
                        inside + "/successions.csv",
                        "siren",
                        "nom",
                        "nature",
                        "derniere_annee",
                        "siren_successeurs",
                        "note")
                .each(reading::dissolved);
        new CsvFile(folder, inside + "/communes_anciennes.csv", "code_insee_ancien", "code_insee")
                .each(reading::formerCommune);
    }

    private void dissolved(CsvRow row) {
        String siren = row.get(0);
        if (!Siren.looksLikeOne(siren)) {
            throw row.fail(0, "« " + siren + " » n'est pas un SIREN (neuf chiffres).");
        }
        TerritoriesReading.once(row, told.add(siren));
        if (epcis.has(siren)) {
            throw row.fail(0, "« " + siren + " » est encore dans epci.csv : il n'est pas dissous.");
        }
        Succession ended = new Succession(siren, row.need(1), row.whole(3), successors(row));
        if (!past.isListed(siren)) {
            builder.dissolved(ended);
        }
    }

    private List<String> successors(CsvRow row) {
        List<String> successors = new ArrayList<>();
        String text = row.get(4);
        for (int from = 0; from < text.length(); ) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            successors.add(text.substring(from, to));
            from = to + 1;
        }
        for (String successor : successors) {
            if (!epcis.has(successor)) {
                throw row.fail(4, "l'EPCI « " + successor + " » n'est pas dans epci.csv.");
            }
        }
        return List.copyOf(successors);
    }

    private void formerCommune(CsvRow row) {
        TerritoriesReading.once(row, told.add(row.need(0)));
        if (communes.has(row.get(0))) {
            throw row.fail(0, "la commune « " + row.get(0) + " » est encore dans communes.csv.");
        }
        if (!communes.has(row.get(1))) {
            throw row.fail(1, "la commune « " + row.get(1) + " » n'est pas dans communes.csv.");
        }
        builder.formerCommune(row.get(0), row.get(1));
    }
}
