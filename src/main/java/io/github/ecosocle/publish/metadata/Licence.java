package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a licence is called and where it can be read, by its SPDX name. */
public record Licence(String name, String title, String path) {
    private static final Map<String, Licence> KNOWN = Map.of(
            "etalab-2.0",
            new Licence(
                    "etalab-2.0",
                    "Licence Ouverte / Open Licence version 2.0",
                    "https://www.etalab.gouv.fr/licence-ouverte-open-licence"),
            "ODbL-1.0",
            new Licence(
                    "ODbL-1.0",
                    "Open Data Commons Open Database License 1.0",
                    "https://opendatacommons.org/licenses/odbl/1-0/"),
            JobDefinition.RESTRICTED,
            new Licence(
                    JobDefinition.RESTRICTED,
                    "Accès restreint : ces données ne sont pas sous licence ouverte, leur réutilisation demande l’accord de leur"
                            + " producteur",
                    ""));

    /** A licence we do not know keeps its name alone. */
    public static Licence named(String name) {
        return KNOWN.getOrDefault(name, new Licence(name, name, ""));
    }

    Map<String, Object> toDatapackage() {
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", name);
        licence.put("title", title);
        if (!path.isEmpty()) {
            licence.put("path", path);
        }
        return licence;
    }
}
