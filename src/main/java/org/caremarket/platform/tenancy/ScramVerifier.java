package org.caremarket.platform.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What PostgreSQL keeps instead of a password (RFC 5802 and RFC 7677, in the notation of its catalogue
 * {@code pg_authid}). Made here, so that no password ever stands in a statement, which servers may log.
 */
final class ScramVerifier {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The passwords are 256 bits derived from a secret: stretching them would only slow each connection down. */
    private static final int ITERATIONS = 1;

    private ScramVerifier() {}

    /** @param password ASCII characters only, so that it needs no normalising */
    static String of(String password) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        try {
            var salted = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256))
                    .getEncoded();
            var stored = MessageDigest.getInstance("SHA-256").digest(hmac(salted, "Client Key"));
            var base64 = Base64.getEncoder();
            return "SCRAM-SHA-256$%d:%s$%s:%s".formatted(
                    ITERATIONS,
                    base64.encodeToString(salt),
                    base64.encodeToString(stored),
                    base64.encodeToString(hmac(salted, "Server Key")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256 and PBKDF2", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
    }
}
