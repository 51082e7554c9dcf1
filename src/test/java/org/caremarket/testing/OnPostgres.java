package org.caremarket.testing;

import io.micronaut.test.support.TestPropertyProvider;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

/** A {@code @MicronautTest(transactional = false)} class that runs on a database of its own with the demonstration's councils. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public interface OnPostgres extends TestPropertyProvider {

    @Override
    default Map<String, String> getProperties() {
        return Postgres.demonstration().properties();
    }
}
