package io.github.ecosocle.register.lock;

/** This job is already running; the message, in French, says in which process and since when. */
public final class JobRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobRunningException(String job, Holder holder) {
        super("Le travail « " + job + " » tourne déjà : " + holder.told() + ".");
    }
}
