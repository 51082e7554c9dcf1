package org.caremarket.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The service's own static files, from the class path folder {@code assets}. Their addresses carry a hash of the
 * content, so browsers may keep them for ever and still see a new one at once. The files are few and small and stay
 * in memory.
 */
public final class Assets {

    private static final Pattern NAME = Pattern.compile("([a-z0-9-]+/)*[a-z0-9][a-z0-9.-]*");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");
    private static final Map<String, Asset> KNOWN = new ConcurrentHashMap<>();

    private Assets() {}

    /**
     * One static file.
     *
     * @param content its bytes; not to be changed
     * @param type its media type
     * @param hash the first 16 hexadecimal digits of the content's SHA-256
     */
    record Asset(byte[] content, String type, String hash) {}

    /**
     * The address of a file, for example {@code /assets/app.css?v=0f1e2d3c4b5a6978}.
     *
     * @throws IllegalArgumentException when there is no such file: a mistake in a template
     */
    public static String href(String name) {
        var asset = find(name).orElseThrow(() -> new IllegalArgumentException("No static file " + name));
        return "/assets/" + name + "?v=" + asset.hash();
    }

    static Optional<Asset> find(String name) {
        var known = KNOWN.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var stream = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var content = stream.readAllBytes();
            var asset = new Asset(content, type, hash(content));
            KNOWN.put(name, asset);
            return Optional.of(asset);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String hash(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
