package org.caremarket.platform.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why there is no number in a cell, by the signs and words that stand there. None of them is a 0. The brackets are those
 * of the Government Analysis Function's guidance on symbols in tables; the star is that of older tables.
 */
public enum Missing {
    /** No reason is given, or only that it is not available. */
    NOT_STATED(Stream.of("[x]"), Stream.of("..", "...", "…", "-", "–", "—", ":", "x", "[..]", "[-]", "[:]", "not stated",
            "not available", "data not available", "no data", "unknown", "not known", "missing", "tbc", "to be confirmed")),
    /** Nobody counted it. */
    NOT_COLLECTED(Stream.of(), Stream.of("not collected", "not held", "not recorded")),
    /** It is withheld, so that nobody can be recognised. */
    SUPPRESSED(Stream.of("[c]", "*"), Stream.of("**", "[*]", "c", "suppressed", "confidential")),
    /** There can be no number. */
    NOT_APPLICABLE(Stream.of("[z]"), Stream.of("z", "n/a", "na", "n.a.", "not applicable"));

    private static final Map<String, Missing> PUBLISHED = by(true);
    private static final Map<String, Missing> ANYWHERE = by(false);

    private final List<String> published;
    private final List<String> others;

    Missing(Stream<String> published, Stream<String> others) {
        this.published = published.toList();
        this.others = others.toList();
    }

    private static Map<String, Missing> by(boolean publishedOnly) {
        return Stream.of(values())
                .flatMap(reason -> Stream.concat(reason.published.stream(), publishedOnly ? Stream.of() : reason.others.stream())
                        .map(sign -> Map.entry(sign, reason)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a sign of official statistics means, exactly as it is published; empty when it is none. */
    public static Optional<Missing> published(String sign) {
        return Optional.ofNullable(PUBLISHED.get(sign));
    }

    /** What a sign or words mean in files that people keep; letter case does not count. Empty when they are none. */
    public static Optional<Missing> anywhere(String words) {
        return Optional.ofNullable(ANYWHERE.get(words.strip().toLowerCase(Locale.ROOT)));
    }
}
