package org.caremarket.platform.mail;

import java.util.List;

/** What a server said, fit to be shown: one line without addresses of machines, names of classes or secrets. */
final class ServerWords {

    private static final int MOST = 300;

    private ServerWords() {}

    /**
     * @param secrets words that must not be shown, for example the server's own name; empty ones are passed over
     */
    static String clean(String said, List<String> secrets) {
        var words = said;
        for (var secret : secrets) {
            words = secret.isEmpty() ? words : words.replace(secret, "…");
        }
        words = words.lines().filter(line -> !line.strip().startsWith("at ") || !line.contains("("))
                .reduce("", (all, line) -> all + " " + line)
                .replaceAll("\\b(?:[a-z][\\w$]*\\.){2,}[A-Z][\\w$]*:?\\s*", "")
                .replaceAll("\\[?\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b\\]?(?::\\d+)?", "…")
                .replaceAll("\\[?(?i:ipv6:)?(?:[0-9a-fA-F]{1,4}:){3,}[0-9a-fA-F:]*\\]?", "…")
                .replaceAll("https?://\\S+", "…");
        words = HeaderText.clean(words).replaceAll("\\s+", " ");
        return words.length() > MOST ? words.substring(0, MOST) + "…" : words;
    }
}
