package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No secret can be worked out from all the open files together; from an engine that hides the secrets alone, many can. */
class RecoveryTest {
    private static final int PATTERNS = 200;

    @Test
    void no_secret_is_recovered() {
        List<String> recovered = new ArrayList<>();
        int tried = 0;
        for (long seed = 0; seed < PATTERNS; seed++) {
            SecretCountry country = new SecretCountry(seed);
            Attacker attacker = new Attacker(country);
            Country closed = country.closedCountry();
            attacker.read(closed, closed.territories(), Set.of());
            for (String secret : country.secrets) {
                tried++;
                if (attacker.recovers(secret.split(" ", -1)[1])) {
                    recovered.add(seed + ": " + secret);
                }
            }
        }
        assertThat(recovered).isEmpty();
        assertThat(tried).isGreaterThan(PATTERNS);
    }

    @Test
    void secrets_alone_do_not_hide_themselves() {
        int recovered = 0;
        for (long seed = 0; seed < PATTERNS; seed++) {
            SecretCountry country = new SecretCountry(seed);
            Attacker attacker = new Attacker(country);
            Country open = country.openCountry();
            attacker.read(open, open.territories(), country.secrets);
            for (String secret : country.secrets) {
                recovered += attacker.recovers(secret.split(" ", -1)[1]) ? 1 : 0;
            }
        }
        assertThat(recovered).isGreaterThan(PATTERNS / 2);
    }
}
