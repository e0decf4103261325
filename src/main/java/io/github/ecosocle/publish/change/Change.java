package io.github.ecosocle.publish.change;

/** One key whose value, unit or statut differs between two releases. */
record Change(FigureKey key, State before, State after) {

    /** What happened to the figure. */
    enum Kind {
        NOUVEAU("nouveau"),
        MODIFIE("modifie"),
        RETIRE("retire");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Kind kind() {
        if (!before.isPublished()) {
            return Kind.NOUVEAU;
        }
        return after.isPublished() ? Kind.MODIFIE : Kind.RETIRE;
    }

    /** For a key under secrecy, which takes with it what was published of it before. */
    Change silenced() {
        return new Change(key, before.silenced(), after);
    }

    /** Begins with a code, as every motif does; what the new figure says of itself follows. */
    String reason() {
        String code = kind() == Kind.MODIFIE ? modification() : kind().label();
        return after.motif().isEmpty() ? code : code + " : " + after.motif();
    }

    private String modification() {
        if (after.isSecret()) {
            return "secret";
        }
        if (!before.unit().equals(after.unit())) {
            return "unite";
        }
        return before.value().equals(after.value()) ? "statut" : "valeur";
    }
}
