package io.github.ecosocle.aggregate.member;

/** How a straddling EPCI is shared between the territories it straddles: the code that begins the motif. */
public enum Sharing {
    SPLIT("ventile : "),
    SEAT("siege : EPCI comptés en entier là où ils ont leur siège : "),
    PRESUMED_SEAT("siege_presume : siège inconnu, EPCI comptés en entier là où ils ont le plus d’habitants : ");

    private final String motif;

    Sharing(String motif) {
        this.motif = motif;
    }

    public String motif() {
        return motif;
    }
}
