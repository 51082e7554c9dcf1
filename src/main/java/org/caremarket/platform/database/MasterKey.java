package org.caremarket.platform.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret that other secrets come from: whoever has it can make every login role's password, so no password
 * is stored anywhere. At least 32 bytes.
 */
public final class MasterKey {

    private static final int LEAST_BYTES = 32;
    private static final String HOW = " Make one with: openssl rand -hex 32";

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * Reads a key written in hexadecimal digits or base64.
     *
     * @throws StartupFailure when it is neither, or shorter than 32 bytes
     */
    public static MasterKey parse(String text) {
        var written = text.strip();
        var bytes = written.matches("(?:[0-9a-fA-F]{2})+") ? HexFormat.of().parseHex(written) : base64(written);
        if (bytes.length < LEAST_BYTES) {
            throw new StartupFailure("CAREMARKET_MASTER_KEY is too short: it needs at least 32 bytes." + HOW);
        }
        return new MasterKey(bytes);
    }

    /** The key kept in this file, made first if there is no such file. */
    static MasterKey kept(Path file) {
        return parse(SecretFile.readOrCreate(file));
    }

    static StartupFailure missing() {
        return new StartupFailure("CAREMARKET_MASTER_KEY is needed with a database server of your own: set it to 32 "
                + "random bytes, always the same, in hexadecimal digits or base64." + HOW);
    }

    private static byte[] base64(String written) {
        try {
            return Base64.getDecoder().decode(written.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException e) {
            throw new StartupFailure("CAREMARKET_MASTER_KEY is neither hexadecimal digits nor base64." + HOW);
        }
    }

    /** 32 bytes that serve this purpose only: HMAC-SHA-256 of the purpose's name under the key. */
    public byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    /** The password of a login role: 43 characters of letters, digits, hyphens and underscores. */
    public String rolePassword(String role) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derive("password of login role " + role));
    }

    @Override
    public String toString() {
        return "master key";
    }
}
