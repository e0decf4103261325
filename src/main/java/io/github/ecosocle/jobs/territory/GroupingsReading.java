package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns CRTE and pôles, with their members as signed, into territories made of EPCI and communes. */
final class GroupingsReading {
    private static final String CRTE = TerritoriesReading.FOLDER + "/crte.csv";

    private final TerritoriesBuilder builder;
    private final Areas epcis;
    private final Areas communes;
    private final PastEpcis past;
    private final Map<String, List<String>> communesByEpt = new HashMap<>();
    private final Map<String, String> crteNames = new LinkedHashMap<>();
    private final Map<String, String> poleNames = new LinkedHashMap<>();
    private final Areas areas = new Areas();
    private final Set<String> counted = new HashSet<>();

    private GroupingsReading(TerritoriesBuilder builder, Areas epcis, Areas communes, PastEpcis past) {
        this.builder = builder;
        this.epcis = epcis;
        this.communes = communes;
        this.past = past;
    }

    static void read(Path folder, TerritoriesBuilder builder, Areas epcis, Areas communes, PastEpcis past) {
        GroupingsReading reading = new GroupingsReading(builder, epcis, communes, past);
        String inside = TerritoriesReading.FOLDER;
        new CsvFile(folder, inside + "/ept.csv", "siren_ept", "code_commune").each(reading::ept);
        new CsvFile(
                        folder,
                        CRTE,
                        "id_crte",
                        "nom",
                        "type_groupement",
                        "region",
                        "departement_chef_file",
                        "siren_porteur",
                        "nom_porteur",
                        "nature_porteur")
                .each(row -> TerritoriesReading.once(row, reading.crteNames.put(row.need(0), row.need(1)) == null));
        new CsvFile(folder, inside + "/crte_members.csv", "id_crte", "type", "code", "nom").each(reading::crteMember);
        new CsvFile(folder, inside + "/poles.csv", "id_pole", "siren_pole", "nom", "nature", "siren_epci")
                .each(reading::poleMember);
        reading.add();
    }

    private void add() {
        crteNames.forEach((code, name) -> {
            if (!areas.has(Level.CRTE.label() + code)) {
                throw new InvalidJobFileException(
                        CRTE, "id_crte", "« " + code + " » n'a aucun membre dans crte_members.csv.");
            }
            add(Level.CRTE, code, name);
        });
        poleNames.forEach((code, name) -> add(Level.POLE, code, name));
    }

    private void add(Level level, String code, String name) {
        builder.territory(new Territory(level, code, name), areas.of(level.label() + code));
    }

    private void ept(CsvRow row) {
        checkCommune(row, 1);
        communesByEpt.computeIfAbsent(row.need(0), siren -> new ArrayList<>()).add(row.get(1));
    }

    private void crteMember(CsvRow row) {
        String crte = row.get(0);
        String member = row.get(2);
        if (!crteNames.containsKey(crte)) {
            throw row.fail(0, "le CRTE « " + crte + " » n'est pas dans crte.csv.");
        }
        switch (row.get(1)) {
            case "epci" -> {
                checkEpci(row, 2);
                epciMember(Level.CRTE, crte, member);
            }
            case "commune" -> {
                checkCommune(row, 2);
                member(Level.CRTE, crte, Level.COMMUNE, member, communes);
            }
            // an EPT is no EPCI: its communes belong to the métropole, and sign through it
            case "ept" ->
                communesOf(row, member).forEach(commune -> member(Level.CRTE, crte, Level.COMMUNE, commune, communes));
            default -> throw row.fail(1, "« " + row.get(1) + " » est inconnu (admis : commune, epci, ept).");
        }
    }

    private void poleMember(CsvRow row) {
        String pole = row.need(0);
        String siren = row.get(1);
        if (!siren.isEmpty() && !siren.equals(pole)) {
            throw row.fail(0, "« " + pole + " » doit être le SIREN du pôle, « " + siren + " », puisqu'il en a un.");
        }
        String name = poleNames.putIfAbsent(pole, row.need(2));
        if (name != null && !name.equals(row.get(2))) {
            throw row.fail(2, "le pôle « " + pole + " » a deux noms : « " + name + " » et « " + row.get(2) + " ».");
        }
        checkEpci(row, 4);
        epciMember(Level.POLE, pole, row.get(4));
    }

    /** An EPCI that was not what it is stands for the communes it has: those are what the grouping is made of. */
    private void epciMember(Level level, String code, String siren) {
        if (past.isSame(siren)) {
            member(level, code, Level.EPCI, siren, epcis);
            return;
        }
        past.communesToday(siren).forEach(commune -> {
            builder.communeOfMember(level, code, commune);
            if (counted.add(level.label() + code + Level.COMMUNE.label() + commune)) {
                areas.add(level.label() + code, communes.of(commune));
            }
        });
    }

    private void member(Level level, String code, Level memberLevel, String member, Areas known) {
        builder.member(level, code, memberLevel, member);
        if (counted.add(level.label() + code + memberLevel.label() + member)) {
            areas.add(level.label() + code, known.of(member));
        }
    }

    private List<String> communesOf(CsvRow row, String ept) {
        List<String> inside = communesByEpt.get(ept);
        if (inside == null) {
            throw row.fail(2, "l'EPT « " + ept + " » n'est pas dans ept.csv.");
        }
        return inside;
    }

    private void checkEpci(CsvRow row, int column) {
        if (!epcis.has(row.get(column))) {
            throw row.fail(column, "l'EPCI « " + row.get(column) + " » n'est pas dans epci.csv.");
        }
    }

    private void checkCommune(CsvRow row, int column) {
        if (!communes.has(row.get(column))) {
            throw row.fail(column, "la commune « " + row.get(column) + " » n'est pas dans communes.csv.");
        }
    }
}
