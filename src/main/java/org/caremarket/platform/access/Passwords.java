package org.caremarket.platform.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords. Each hash takes 19 MiB and a core's full attention, so only as many run at a time as
 * there are cores; the others wait their turn.
 */
@Singleton
class Passwords {

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Timer work;

    /** Stands in where there is no account, so that an unknown email address costs the same work as a known one. */
    private final Argon2 decoy = Argon2.of(RandomToken.make());

    Passwords(MeterRegistry meters) {
        this.work = Timer.builder("caremarket.password.hash")
                .description("Passwords hashed, for known and unknown email addresses alike")
                .register(meters);
    }

    /** Hashes a new password; in PHC string format. */
    String hash(String password) {
        return work(() -> Argon2.of(normal(password))).phc();
    }

    /**
     * Whether this is the password.
     *
     * @param phc the stored hash; null does the same work and answers no
     */
    boolean matches(String password, @Nullable String phc) {
        var stored = phc == null ? null : Argon2.parse(phc).orElse(null);
        var against = stored == null ? decoy : stored;
        return work(() -> against.matches(normal(password))) && stored != null;
    }

    /** Whether a hash was made with other parameters than today's. */
    boolean outdated(String phc) {
        return Argon2.parse(phc).map(Argon2::outdated).orElse(true);
    }

    private <T> T work(Supplier<T> hashing) {
        cores.acquireUninterruptibly();
        try {
            return work.record(hashing);
        } finally {
            cores.release();
        }
    }

    /** The same letters typed on another keyboard are the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
