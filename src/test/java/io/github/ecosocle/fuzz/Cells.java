package io.github.ecosocle.fuzz;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Made-up texts in the cells of a table: numbers, years, days, units, codes, names, headings. */
final class Cells {
    private static final String HEADING =
            "siren_epci;indicateur;annee;valeur;unite;source;methode;date_depot;periode_debut;periode_fin;secret;nom";
    private static final String[] SOUND = {
        SampleTerritories.SAINT_OMER, "T01", "2023", "548,2", "kg/hab", "SINOE", "", "2025-03-01", "", "", "", ""
    };

    private Cells() {}

    /** The first byte says which cell of a sound row holds the text that follows. */
    static void read(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).replace(';', ' ');
        String[] cells = SOUND.clone();
        cells[(bytes[0] & 0xFF) % cells.length] = text;
        check(Desk.csv(HEADING, String.join(";", cells), String.join(";", SOUND))
                .submission());
    }

    /** The whole table is made up: lines, and cells separated by semicolons. */
    static void readTable(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 100);
        check(Desk.csv(lines).submission());
    }

    private static void check(NormalisedSubmission understood) {
        for (int i = 0; i < understood.observations().size(); i++) {
            Observation said = understood.observations().get(i);
            Quantity quantity = said.quantity();
            if (said.state() == Observation.State.KNOWN && quantity == null) {
                throw new IllegalStateException("a value kept without a number");
            }
            if (quantity != null && new BigDecimal(quantity.toPlainText()).precision() > 40) {
                throw new IllegalStateException("a number longer than any quantity: " + quantity.toPlainText());
            }
            if (said.state() == Observation.State.REFUSED && said.motif().isEmpty()) {
                throw new IllegalStateException("a value refused without a reason");
            }
        }
        for (Finding finding : understood.findings().kept()) {
            if (finding.message().isBlank()) {
                throw new IllegalStateException(finding.rule().code() + " says nothing");
            }
        }
    }
}
