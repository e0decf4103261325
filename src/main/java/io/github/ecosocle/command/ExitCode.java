package io.github.ecosocle.command;

import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.pipeline.night.NightFailure;
import io.github.ecosocle.publish.DateBeforeLatestException;
import io.github.ecosocle.register.lock.JobRunningException;
import io.github.ecosocle.register.lock.RegisterHeldException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The exit codes that operators' scripts rely on. A fault of ours is never told as anything but 1. */
final class ExitCode implements IExecutionExceptionHandler {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int REFUSED_WHEN_STRICT = 3;
    static final int HELD = 4;
    static final int STOPPED = 143;

    private static final Logger LOG = LoggerFactory.getLogger(ExitCode.class);

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult parsed) {
        int code = of(trouble);
        command.getErr().println("ecosocle : " + trouble.getMessage());
        command.getErr().flush();
        boolean expected = code != FAILED || (trouble instanceof NightFailure && trouble.getCause() == null);
        if (!expected) {
            LOG.error("the command failed", trouble);
        }
        return code;
    }

    static int of(Throwable trouble) {
        if (trouble instanceof InvalidJobFileException
                || trouble instanceof DateBeforeLatestException
                || trouble instanceof CommandLine.ParameterException) {
            return WRONG_USAGE;
        }
        return trouble instanceof JobRunningException || trouble instanceof RegisterHeldException ? HELD : FAILED;
    }
}
