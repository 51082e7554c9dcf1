package org.caremarket.platform.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id hashes in PHC string format: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * @param memory in KiB
 */
record Argon2(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    /** OWASP's least recommendation for Argon2id: 19 MiB, two passes, one lane. */
    private static final int MEMORY = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;

    private static final int VERSION = 19;
    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Hashes with today's parameters and a new salt. */
    static Argon2 of(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return new Argon2(MEMORY, PASSES, LANES, salt, compute(password, MEMORY, PASSES, LANES, salt, 32));
    }

    /** Reads a stored hash; empty when it is not one. */
    static Optional<Argon2> parse(String phc) {
        var matcher = PHC.matcher(phc);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var decoder = Base64.getDecoder();
        return Optional.of(new Argon2(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                decoder.decode(matcher.group(4)),
                decoder.decode(matcher.group(5))));
    }

    /** Whether the password is the one; compared in constant time. */
    boolean matches(String password) {
        return MessageDigest.isEqual(hash, compute(password, memory, passes, lanes, salt, hash.length));
    }

    /** Whether today's parameters differ from those it was made with. */
    boolean outdated() {
        return memory != MEMORY || passes != PASSES || lanes != LANES || salt.length < 16 || hash.length < 32;
    }

    /** In PHC string format. */
    String phc() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s".formatted(
                VERSION, memory, passes, lanes, encoder.encodeToString(salt), encoder.encodeToString(hash));
    }

    @Override
    public String toString() {
        return "Argon2";
    }

    private static byte[] compute(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }
}
