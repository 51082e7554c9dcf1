package org.caremarket.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of 32 random bytes, as 64 hexadecimal digits in a file that only the service's own user may read. */
final class SecretFile {

    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretFile() {}

    /** The secret in this file, made first if there is no such file. */
    static String readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            var secret = Files.readString(file).strip();
            if (secret.length() < 32) {
                throw new StartupFailure("The file " + file + " is damaged: put it back from a backup.");
            }
            return secret;
        } catch (IOException e) {
            throw new StartupFailure("The file " + file + " cannot be read or written: " + e.getMessage() + ".", e);
        }
    }

    private static void create(Path file) throws IOException {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        // Written whole beside its place and then moved: a kill in between must not leave half a password.
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".secret", "");
        try {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(draft, HexFormat.of().formatHex(bytes) + "\n", StandardCharsets.US_ASCII);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
