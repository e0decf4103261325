package io.github.ecosocle.domain.table;

/** The sheets of our own workbooks that explain and hold nothing to read: who fills one sends them back too. */
public final class HelpSheet {
    /** What the first cell of such a sheet says. */
    public static final String FIRST_CELL = "Aide du modèle Ecosocle : rien n’est lu sur cette feuille";

    private HelpSheet() {}
}
