package io.github.ecosocle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class EcosocleCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... args) {
        return EcosocleCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void no_command_prints_the_help() {
        assertThat(execute()).isZero();
        assertThat(out.toString()).contains("Usage: ecosocle");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        assertThat(execute("--inconnue")).isEqualTo(2);
        assertThat(err.toString()).contains("--inconnue");
    }

    @Test
    void the_version_is_said() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("ecosocle ");
    }
}
