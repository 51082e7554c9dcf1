package org.caremarket.platform.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.caremarket.platform.database.MasterKey;

/** Keyed fingerprints, each purpose with a key of its own that follows from the master key. */
@Singleton
class Keys {

    private static final String ALGORITHM = "HmacSHA256";

    private final MasterKey master;

    Keys(MasterKey master) {
        this.master = master;
    }

    /** HMAC-SHA256 in hexadecimal; without the master key nobody can tell what was typed, or make one. */
    String fingerprint(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(purpose), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** 32 bytes for one purpose. */
    byte[] secret(String purpose) {
        return master.derive("access-" + purpose);
    }
}
