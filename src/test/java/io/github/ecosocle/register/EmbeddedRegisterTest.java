package io.github.ecosocle.register;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the register, kept by an H2 file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedRegisterTest extends RegisterContract {
    private RegisterDatabase opened;

    @BeforeAll
    void start(@TempDir Path folder) {
        RegisterLocation location = RegisterLocation.embedded(folder);
        opened = RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO);
    }

    @Override
    RegisterDatabase database() {
        return opened;
    }

    @AfterAll
    void stop() {
        opened.close();
    }
}
