package io.github.ecosocle.pipeline.night;

/** The night cannot be run, or broke; the message tells an operator, in French, what happened and what to do. */
public final class NightFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NightFailure(String message) {
        super(message);
    }

    public NightFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
