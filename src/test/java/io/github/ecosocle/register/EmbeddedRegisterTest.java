package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the register, kept by an H2 file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedRegisterTest extends RegisterContract {
    @TempDir
    static Path folder;

    private RegisterDatabase opened;

    @BeforeAll
    void start() {
        RegisterLocation location = RegisterLocation.embedded(folder);
        opened = RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO);
    }

    @Override
    RegisterDatabase database() {
        return opened;
    }

    @Test
    void it_is_kept_in_a_file_of_the_register_folder() throws IOException {
        receive(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).anySatisfy(file -> assertThat(file.toString()).endsWith(".mv.db"));
        }
    }

    @AfterAll
    void stop() {
        opened.close();
    }
}
