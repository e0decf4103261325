package io.github.ecosocle.register.database;

/** The register cannot do what is asked: trouble of the program or its machine, never of the data. */
public class RegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterException(String message) {
        super(message);
    }

    public RegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}
