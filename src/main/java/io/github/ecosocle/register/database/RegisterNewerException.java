package io.github.ecosocle.register.database;

/** The register was written by a newer version of the program. */
public final class RegisterNewerException extends RegisterException {
    private static final long serialVersionUID = 1L;

    RegisterNewerException(String found, String known) {
        super("Le registre est au schéma " + found + ", écrit par une version plus récente du programme que celle-ci "
                + "(schéma " + known + "). Remède : relancez avec la version récente.");
    }
}
