package org.caremarket.testing;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

/** A {@code @MicronautTest(transactional = false)} class that runs on a fresh database of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface OnPostgres extends TestPropertyProvider {

    @Override
    default Map<String, String> getProperties() {
        return Postgres.fresh().properties();
    }
}
