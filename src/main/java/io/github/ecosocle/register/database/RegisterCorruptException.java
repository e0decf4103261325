package io.github.ecosocle.register.database;

/** The database is damaged; the message, in French, says what to do. */
public final class RegisterCorruptException extends RegisterException {
    private static final long serialVersionUID = 1L;

    public RegisterCorruptException(String what, Throwable cause) {
        super(
                "Le registre est endommagé (" + what + "). Remède : déplacez le fichier ecosocle.mv.db du dossier du "
                        + "registre, sans l’effacer, puis relancez : le registre est reconstruit à partir de l’archive.",
                cause);
    }
}
