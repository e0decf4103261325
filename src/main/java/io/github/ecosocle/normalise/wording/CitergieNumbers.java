package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Spelling;
import java.util.Map;
import java.util.Optional;

/** What the numbers of the Cit'ergie indicators of 2021 are in the socle, and why some that look like it are not. */
final class CitergieNumbers {
    /** By number, to the alias under which Territoires en Transitions has taken the indicator over. */
    private static final Map<String, String> SOCLE = Map.ofEntries(
            Map.entry("1a", "cae_1.a"),
            Map.entry("1b", "cae_1.b"),
            Map.entry("2a", "cae_2.a"),
            Map.entry("2b", "cae_2.b"),
            Map.entry("3a", "cae_3.a"),
            Map.entry("3b", "cae_3.b"),
            Map.entry("4a", "cae_4.a"),
            Map.entry("4c", "cae_4.c"),
            Map.entry("4e", "cae_4.e"),
            Map.entry("4f", "cae_4.f"),
            Map.entry("6a", "cae_6.a"),
            Map.entry("11", "cae_11"));

    private static final Map<String, String> NEAR = Map.of(
            "4b", "les PM10 ne sont pas les PM2,5",
            "4d", "les COV ne sont pas les COV non méthaniques : envoyer les COVNM",
            "5", "une seule part modale, pas l'ensemble modes actifs et transports en commun",
            "35", "une seule part modale, pas l'ensemble modes actifs et transports en commun",
            "36", "une seule part modale, pas l'ensemble modes actifs et transports en commun",
            "37", "une seule part modale, pas l'ensemble modes actifs et transports en commun",
            "28b", "un rendement, pas un taux de fuite : envoyer 100 moins le rendement du réseau de distribution",
            "44", "une part de voiries, pas un linéaire",
            "59", "compte aussi la haute valeur environnementale : envoyer la part en agriculture biologique seule");

    private CitergieNumbers() {}

    static String key(String number) {
        return Spelling.headingKey(number).replace(" ", "");
    }

    static Optional<String> findSocle(String number) {
        return Optional.ofNullable(SOCLE.get(key(number)));
    }

    /** Why it is not read. */
    static String reason(String number) {
        String near = NEAR.get(key(number));
        return near == null
                ? "indicateurs Cit'ergie hors du socle"
                : "indicateur Cit'ergie " + number.strip() + " : " + near;
    }
}
