package io.github.ecosocle.register.lock;

import org.jspecify.annotations.Nullable;

/** The register stays held by another process; the message, in French, says which, for what and since when. */
public final class RegisterHeldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the database said, when its own lock was found held */
    public RegisterHeldException(String teller, @Nullable Throwable cause) {
        super("Le registre est tenu par " + teller + ". Réessayez quand il aura fini.", cause);
    }
}
