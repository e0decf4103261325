package io.github.ecosocle.jobs.record;

import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.territory.TerritoriesReading;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns the reference tables into the natures of each legal person they name: those it has, and those it had. */
final class NaturesReading {
    private final Map<String, Set<String>> natures = new HashMap<>();

    private NaturesReading() {}

    static Map<String, Set<String>> read(Path folder) {
        NaturesReading reading = new NaturesReading();
        String inside = TerritoriesReading.FOLDER;
        String vintages = "millesime,siren,nom,nature,nb_communes,population_municipale";
        csv(folder, inside + "/epci_millesimes.csv", vintages).each(row -> reading.add(row.get(1), row.get(3)));
        String successions = "siren,nom,nature,derniere_annee,siren_successeurs,note";
        csv(folder, inside + "/successions.csv", successions).each(row -> reading.add(row.get(0), row.get(2)));
        String poles = "id_pole,siren_pole,nom,nature,siren_epci";
        csv(folder, inside + "/poles.csv", poles).each(row -> reading.add(row.get(1), row.get(3)));
        csv(folder, inside + "/ept.csv", "siren_ept,code_commune").each(row -> reading.add(row.get(0), "EPT"));
        String crte =
                "id_crte,nom,type_groupement,region,departement_chef_file,siren_porteur,nom_porteur,nature_porteur";
        csv(folder, inside + "/crte.csv", crte).each(reading::carriers);
        reading.natures.replaceAll((siren, of) -> Set.copyOf(of));
        return Map.copyOf(reading.natures);
    }

    private static CsvFile csv(Path folder, String name, String columns) {
        return new CsvFile(folder, name, columns.split(","));
    }

    /** Lists of one length: carriers, and the nature of each. */
    private void carriers(CsvRow row) {
        String[] sirens = row.get(5).split("\\|", -1);
        String[] of = row.get(7).split("\\|", -1);
        for (int i = 0; i < sirens.length; i++) {
            add(sirens[i], i < of.length ? of[i] : "");
        }
    }

    private void add(String siren, String nature) {
        if (!siren.isEmpty()) {
            Set<String> of = natures.computeIfAbsent(siren, any -> new TreeSet<>());
            if (!nature.isEmpty()) {
                of.add(nature);
            }
        }
    }
}
