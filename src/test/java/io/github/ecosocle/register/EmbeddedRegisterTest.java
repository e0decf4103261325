package io.github.ecosocle.register;

import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The promises of the register, kept by an H2 file. */
class EmbeddedRegisterTest extends RegisterContract {
    @TempDir
    Path folder;

    private final List<RegisterDatabase> opened = new ArrayList<>();

    @Override
    DataSource emptyDatabase() {
        RegisterLocation location = RegisterLocation.embedded(folder.resolve("register-" + opened.size()));
        opened.add(RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO));
        return opened.get(opened.size() - 1).dataSource();
    }

    @AfterEach
    void close() {
        opened.forEach(RegisterDatabase::close);
    }
}
