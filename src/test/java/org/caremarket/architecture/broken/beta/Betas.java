package org.caremarket.architecture.broken.beta;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.caremarket.architecture.broken.alpha.AlphaRepository;

/** Goes in a circle with alpha, runs SQL, reads the machine's clock and sleeps. */
public class Betas {

    AlphaRepository alpha;

    Instant sql(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.prepareStatement("SELECT 1")) {
            statement.execute();
        }
        Thread.sleep(1);
        return Instant.now();
    }
}
