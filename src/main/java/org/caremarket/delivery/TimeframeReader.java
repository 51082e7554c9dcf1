package org.caremarket.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the ways in which councils write "by when": a period of {@link PeriodForms}, or a phrase made of periods.
 * The table of docs/using/delivery-plans.md lists them, and a test reads it. Every form is tried; words with two
 * readings have none, as do those that no form fits. Capitals, and the kinds of spaces and dashes, make no difference.
 */
final class TimeframeReader {

    /** Longer words are a sentence, not a date; it also bounds the work. */
    private static final int LONGEST = 100;

    private record Phrase(Pattern pattern, Function<MatchResult, Stream<Span>> readings) {

        Stream<Span> read(String words) {
            var matcher = pattern.matcher(words);
            return matcher.matches() ? readings.apply(matcher.toMatchResult()) : Stream.empty();
        }
    }

    private static final Phrase END =
            phrase("(?:the )?end (?:of )?(?:the )?(.+)", m -> periods(m.group(1)).map(Span::deadline));

    private static final List<Phrase> PHRASES = List.of(
            phrase("ongoing", m -> Stream.of(Span.OPEN)),
            phrase("(.+)", m -> Stream.concat(periods(m.group(1)), ranges(m.group(1)))),
            END,
            phrase("(?:by|until|till|up to|no later than) (?:the )?(.+)",
                    m -> Stream.concat(periods(m.group(1)).map(Span::deadline), END.read(m.group(1)))),
            phrase("(?:from )?(.+?)(?: and| -)? (?:onwards?|ongoing|beyond)", m -> periods(m.group(1)).map(Span::onwards)),
            phrase("(?:ongoing )?from (.+)",
                    m -> Stream.concat(periods(m.group(1)).map(Span::onwards), ranges(m.group(1)))),
            phrase("between (.+) and (.+)", m -> range(m.group(1), m.group(2))),
            phrase("(?:w/c|wc|week commencing|week beginning) (.+)",
                    m -> periods(m.group(1)).flatMap(TimeframeReader::week)));

    private static final Pattern TO = Pattern.compile(" ?- ?| to | until | till ");
    private static final Pattern AND = Pattern.compile("/(?!\\d{4})| and | & ");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern CALENDAR_YEARS = Pattern.compile("\\d{4} \\d{4}");

    private TimeframeReader() {}

    static Optional<Span> read(String typed) {
        var words = plain(typed);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var readings = PHRASES.stream().flatMap(phrase -> phrase.read(words)).distinct().toList();
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }

    private static Phrase phrase(String pattern, Function<MatchResult, Stream<Span>> readings) {
        return new Phrase(Pattern.compile(pattern), readings);
    }

    /** Lower case, single spaces, plain hyphens; no invisible characters, commas, stops, or "'" before a year. */
    private static String plain(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\p{Pd}\\u2212]+", "-")
                .replaceAll("(?<=\\p{L})\\.", " ")
                .replaceAll("[\\s\\p{Z},]+", " ")
                .replaceAll(" ?/ ?", "/")
                .replaceAll("['‘’](?=\\d)|(?<=\\d)\\.(?= ?$)", "")
                .replaceAll("\\bon[- ]going\\b", "ongoing")
                .strip();
    }

    /** One period, or two that follow each other at once: "Spring/Summer 2023", "March and April 2024". */
    private static Stream<Span> periods(String words) {
        return Stream.concat(PeriodForms.read(words), splits(AND, words, TimeframeReader::neighbours));
    }

    private static Stream<Span> neighbours(String first, String last) {
        return PeriodForms.read(last).flatMap(b -> firsts(first, last)
                .filter(a -> a.end().plusDays(1).equals(b.start()))
                .map(a -> new Span(a.start(), b.end())));
    }

    private static Stream<Span> ranges(String words) {
        return splits(TO, words, TimeframeReader::range);
    }

    /** From the first day of one period to the last day of another, which must not end earlier. */
    private static Stream<Span> range(String first, String last) {
        return Stream.concat(PeriodForms.read(last), END.read(last))
                .flatMap(b -> firsts(first, last)
                        .filter(a -> !b.end().isBefore(a.end()) && !maybeFinancialYear(first, last, a, b))
                        .map(a -> new Span(a.start(), b.end())));
    }

    /** "2023-2024" is either two calendar years or one financial year. */
    private static boolean maybeFinancialYear(String first, String last, Span a, Span b) {
        return CALENDAR_YEARS.matcher(first + " " + last).matches() && a.end().plusDays(1).equals(b.start());
    }

    /** The first of two periods may leave to the second what they share: "14 – 16 October 2022", "Q1 to Q3 2024/25". */
    private static Stream<Span> firsts(String first, String last) {
        var shared = SPACE.matcher(last).results().map(space -> last.substring(space.start()));
        return Stream.concat(Stream.of(""), shared).flatMap(rest -> PeriodForms.read(first + rest)).distinct();
    }

    /** Tries every sign that could divide the words: "Quarter 2 - 2021/22 to …" has a dash of its own. */
    private static Stream<Span> splits(Pattern sign, String words, Halves halves) {
        return sign.matcher(words).results()
                .flatMap(at -> halves.read(words.substring(0, at.start()), words.substring(at.end())));
    }

    @FunctionalInterface
    private interface Halves {
        Stream<Span> read(String first, String last);
    }

    private static Stream<Span> week(Span span) {
        var first = span.start();
        return first.equals(span.end()) ? Stream.of(new Span(first, first.plusDays(6))) : Stream.empty();
    }
}
