package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.metadata.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What data.gouv.fr must be told so that Écosphères finds and draws each data set: its extras, and those of its files. */
final class EcospheresExtras {
    private static final String KEY = "ecospheres-indicateurs";
    /** Room for the measures of one indicator. */
    private static final int MEASURES = 100;

    private final ReleaseContent content;
    private final Map<Measure, List<EcospheresFile>> files = new LinkedHashMap<>();

    EcospheresExtras(ReleaseContent content) {
        this.content = content;
    }

    void add(Measure measure, EcospheresFile file) {
        files.computeIfAbsent(measure, first -> new ArrayList<>()).add(file);
    }

    String toJson() {
        List<Object> sets = new ArrayList<>();
        for (Indicator indicator : content.catalogue().indicators()) {
            for (Measure measure : indicator.measures()) {
                List<EcospheresFile> own = new ArrayList<>(files.getOrDefault(measure, List.of()));
                own.sort(Comparator.comparing(EcospheresFile::maille));
                if (!own.isEmpty()) {
                    sets.add(set(indicator, measure, own));
                }
            }
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("jeux", sets);
        return JsonText.of(told);
    }

    private Map<String, Object> set(Indicator indicator, Measure measure, List<EcospheresFile> own) {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put("id", number(indicator, measure));
        extras.put(KEY, described(indicator, measure, own));
        Map<String, Object> set = new LinkedHashMap<>();
        set.put("titre", measure.label());
        set.put("description", indicator.definition());
        set.put("tags", List.of(KEY));
        set.put("extras", extras);
        set.put("fichiers", own.stream().map(EcospheresExtras::resource).toList());
        return set;
    }

    /** 1001 for the first measure of CRTE-10: the same from release to release. */
    private int number(Indicator indicator, Measure measure) {
        String digits = indicator.code().replaceAll("[^0-9]", "");
        int place = content.catalogue().indicators().indexOf(indicator) + 1;
        int code = digits.isEmpty() || digits.length() > 6 ? place : Integer.parseInt(digits);
        return code * MEASURES + indicator.measures().indexOf(measure) + 1;
    }

    private Map<String, Object> described(Indicator indicator, Measure measure, List<EcospheresFile> own) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("unite", measure.unit().symbol());
        told.put(
                "mailles_geographiques",
                own.stream().map(file -> file.maille().label()).toList());
        TreeSet<String> methods = new TreeSet<>();
        own.forEach(file -> methods.addAll(file.methods()));
        told.put("axes", axes(List.copyOf(methods)));
        Map<String, Object> calculation = new LinkedHashMap<>();
        calculation.put("responsable", publisher());
        calculation.put("methode", indicator.definition());
        told.put("calcul", calculation);
        told.put(
                "sources",
                indicator.sources().stream()
                        .map(name -> source(name, indicator, own))
                        .toList());
        told.put("enable_visualization", true);
        told.put("summable", false);
        return told;
    }

    private String publisher() {
        return content.job().publisher().isEmpty()
                ? content.job().name()
                : content.job().publisher();
    }

    private Map<String, Object> source(String name, Indicator indicator, List<EcospheresFile> own) {
        int first = own.stream().mapToInt(EcospheresFile::firstYear).min().orElseThrow();
        int last = own.stream().mapToInt(EcospheresFile::lastYear).max().orElseThrow();
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("start", first + "-01-01");
        period.put("end", last + "-12-31");
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("nom", name);
        source.put("url", "");
        source.put("description", indicator.name());
        source.put("producteur", name);
        source.put("distributeur", publisher());
        source.put("plage_temporelle", period);
        return source;
    }

    private static Map<String, Object> resource(EcospheresFile file) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("maille", file.maille().label());
        described.put("value-column", file.column());
        described.put("axes", axes(file.methods()));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("fichier", file.fileName());
        resource.put("type", "main");
        resource.put("extras", Map.of(KEY, described));
        return resource;
    }

    /** Methods are never added nor drawn as one line: where there are several they are an axis. */
    private static Map<String, Object> axes(List<String> methods) {
        return methods.size() > 1 ? Map.of(Ecospheres.METHOD, methods) : Map.of();
    }
}
