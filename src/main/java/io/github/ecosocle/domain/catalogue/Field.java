package io.github.ecosocle.domain.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns a submission may have beside its measures (contract, section 3); synonyms are in the vocabulary. */
public enum Field {
    SIREN_EPCI,
    CODE_COMMUNE,
    NIVEAU,
    CODE_TERRITOIRE,
    INDICATEUR,
    ANNEE,
    VALEUR,
    UNITE,
    SOURCE,
    METHODE,
    DATE_DEPOT,
    PERIODE_DEBUT,
    PERIODE_FIN,
    CODE_MASSE_EAU,
    ETAT,
    SECRET,
    COMMENTAIRE,
    NOM,
    DEPARTEMENT,
    POPULATION,
    OBJECTIF,
    ID_CRTE,
    REGION,
    LIBELLE_INDICATEUR,
    SURFACE_KM2,
    INDICATEUR_PARENT,
    PILOTE,
    CONTACT,
    /** How many answered behind a value: enterprises, farms, installations. */
    NB_REPONDANTS,
    /** Share of the largest of them, in %. */
    PART_PREMIER_PCT,
    /** Who may see the values of the row: everybody, or only those the job names. */
    ACCES,
    /** What our own template shows beside a blank; never read back. */
    DEJA_PUBLIE,
    /** A column that a mapping declares of no use: known, and not read. */
    LAISSE;

    /** The canonical heading. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Field> find(String heading) {
        return Stream.of(values())
                .filter(field -> field.heading().equals(heading))
                .findFirst();
    }
}
