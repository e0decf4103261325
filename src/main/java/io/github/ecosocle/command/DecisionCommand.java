package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.domain.arrival.JournalEntry;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.lock.Holder;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A decision on one submission, journalled before it is applied: the journal is what the register is rebuilt from. */
abstract class DecisionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "DEPOT", description = "identifiant du dépôt, comme dans status : 200069037-1a2b3c4d5e6f")
    private String id = "";

    @Option(names = "--reason", paramLabel = "TEXTE", required = true, description = "raison, gardée au journal")
    private String reason = "";

    /** The word of the journal. */
    abstract String action();

    abstract void apply(Register register, Submission submission, Settings settings, String why);

    abstract String told();

    @Override
    public Integer call() {
        Settings settings = options.settings(Programme.CLOCK, Programme.version());
        String since = settings.clock().instant().toString();
        try (RegisterDatabase database = RegisterDatabase.open(
                settings.register(), Holder.current(action(), since), RegisterDatabase.PATIENCE)) {
            Register register = new Register(database.dataSource());
            Submission submission = register.submissions()
                    .find(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "dépôt inconnu : " + id + " ; la commande status liste les dépôts"));
            new Archive(settings.archive(), settings.clock())
                    .journal()
                    .append(new JournalEntry(settings.date(), action(), "", submission.id(), reason));
            apply(register, submission, settings, reason);
        }
        spec.commandLine().getOut().println(told() + " : " + id + ". Lancez run pour publier.");
        return ExitCode.DONE;
    }

    /** Takes a submission out of what is published. */
    @Command(name = "withdraw", description = "Retire un dépôt de la publication.", mixinStandardHelpOptions = true)
    static final class Withdraw extends DecisionCommand {
        @Override
        String action() {
            return JournalEntry.WITHDRAW;
        }

        @Override
        void apply(Register register, Submission submission, Settings settings, String why) {
            register.withdrawals().withdraw(submission, settings.date(), why);
        }

        @Override
        String told() {
            return "Retiré";
        }
    }

    /** Puts a withdrawn submission back. */
    @Command(name = "restore", description = "Remet un dépôt retiré.", mixinStandardHelpOptions = true)
    static final class Restore extends DecisionCommand {
        @Override
        String action() {
            return JournalEntry.RESTORE;
        }

        @Override
        void apply(Register register, Submission submission, Settings settings, String why) {
            register.withdrawals().restore(submission);
        }

        @Override
        String told() {
            return "Remis";
        }
    }
}
