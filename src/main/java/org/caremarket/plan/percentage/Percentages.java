package org.caremarket.plan.percentage;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds percentages that contradict the counts beside them. Says something only where it is plain which counts are
 * meant: <code>508 of 543 (96%)</code>, <code>96% (508 of 543)</code>, <code>508/543, 96%</code>, or
 * <code>508 (96%)</code> where one larger count stands in the same sentence. A percentage fits when the counts, rounded
 * to as many decimals as were typed, give it: 96% fits 95.5 to 96.5. Where any two counts of the sentence fit, or the
 * percentage or a count is "about", nothing is said. Years, dates, amounts of money and numbers of sections are no counts.
 */
public final class Percentages {

    /** Counts further away from a percentage than this many numbers are not looked at. */
    private static final int NEAR = 20;
    /** What stands between numbers that belong together is shorter. */
    private static final int CLOSE = 100;
    /** Of longer words, the middle is left out. */
    private static final int LONGEST_WORDS = 200;

    private static final String WORD = "\\s+\\p{L}[\\p{L}'’-]*";
    private static final String OPENS = "\\s*[(\\[]\\s*";
    private static final Pattern OF = Pattern.compile(
            "(?i)\\s+(?:out\\s+)?of\\s+(?:(?:all|the|these|those|our|its|their|a total of)\\s+){0,2}|\\s?/\\s?");
    private static final Pattern THEN_PERCENTAGE = Pattern.compile("(?i)(?:" + WORD + "){0,4}?" + OPENS
            + "|(?:" + WORD + "){0,4}?,?\\s+(?:or|that is|which is|i\\.e\\.)\\s+|\\s*[–—=:]\\s*|\\s+(?:is|was|equals|makes)\\s+");
    private static final Pattern THEN_PERCENTAGE_APART = Pattern.compile("(?:" + WORD + "){0,2}?,\\s*");
    private static final Pattern THEN_COUNTS = Pattern.compile("(?i)(?:" + WORD + "){0,8}?" + OPENS
            + "|(?:" + WORD + "){0,4}?\\s*[–—=:]\\s*|,?\\s+(?:or|that is|i\\.e\\.)\\s+|,\\s*");
    private static final Pattern COUNT_THEN = Pattern.compile("(?:" + WORD + "){0,3}?" + OPENS + "|,?\\s+or\\s+");
    private static final Pattern THEN_COUNT = Pattern.compile("(?:" + WORD + "){0,4}?" + OPENS);
    private static final Pattern CLOSES = Pattern.compile("\\s*(?:[)\\],;.]|$)|(?i:\\s+of\\b)");
    private static final Pattern ENDS = Pattern.compile("(?:" + WORD + "){0,3}?\\s*[)\\]]");
    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?i)\\bof\\s+(?:(?:all|the|these|those|our|its|their|a total of)\\s+){0,2}$");
    /** A percentage of change has other counts behind it than a share. */
    private static final Pattern CHANGE = Pattern.compile("(?i)\\b(?:from|rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling"
            + "|grew|grown|grow|grows|growing|growth|increas\\w+|decreas\\w+|reduc\\w+|drop\\w*|chang\\w+|more|fewer|less|higher|lower"
            + "|up|down|than|compared)\\b");

    private final String sentence;
    private final List<Number> numbers;

    private Percentages(String sentence) {
        this.sentence = sentence;
        this.numbers = Numbers.of(sentence);
    }

    /** What contradicts itself in a sentence, in its order. */
    public static List<Contradiction> in(String sentence) {
        return sentence.indexOf('%') < 0 && !sentence.toLowerCase().contains("cent")
                ? List.of()
                : new Percentages(sentence).contradictions();
    }

    private List<Contradiction> contradictions() {
        return IntStream.range(0, numbers.size())
                .filter(at -> numbers.get(at).kind() == Number.Kind.PERCENTAGE && numbers.get(at).exact())
                .mapToObj(this::contradiction).flatMap(Optional::stream).toList();
    }

    private Optional<Contradiction> contradiction(int at) {
        var stated = numbers.get(at);
        var near = numbers.subList(Math.max(0, at - NEAR), Math.min(numbers.size(), at + NEAR + 1)).stream()
                .filter(Number::counts).toList();
        var pair = explicit(at);
        if (pair == null) {
            pair = beside(at, near);
        }
        boolean fits = near.stream().anyMatch(count -> near.stream().anyMatch(of -> of != count && stated.fits(count, of)));
        return pair == null || fits || !pair.count().exact() || !pair.of().exact() || pair.of().value().signum() == 0
                ? Optional.empty()
                : Optional.of(new Contradiction(words(stated, pair), sentence.substring(stated.start(), stated.end()),
                        pair.count().value().longValue(), pair.of().value().longValue(), stated.decimals()));
    }

    private record Pair(Number count, Number of) {}

    /** "n of m" that stands next to the percentage. */
    private @Nullable Pair explicit(int at) {
        var before = pair(at - 2);
        if (before != null && (between(at - 1, at, THEN_PERCENTAGE)
                || between(at - 1, at, THEN_PERCENTAGE_APART) && after(at, CLOSES) && !after(at, OF))) {
            return before;
        }
        var after = pair(at + 1);
        return after != null && between(at, at + 1, THEN_COUNTS) ? after : null;
    }

    /** "n of m", which begins with this number. */
    private @Nullable Pair pair(int at) {
        return at >= 0 && at + 1 < numbers.size() && numbers.get(at).counts() && numbers.get(at + 1).counts()
                && between(at, at + 1, OF) && !academicYear(numbers.get(at), numbers.get(at + 1))
                ? new Pair(numbers.get(at), numbers.get(at + 1))
                : null;
    }

    /** {@code 2023/24}, {@code 24/7} and {@code 31/3} are no shares. */
    private boolean academicYear(Number first, Number second) {
        return sentence.substring(first.end(), second.start()).contains("/")
                && (first.kind() == Number.Kind.YEAR || first.value().compareTo(second.value()) > 0);
    }

    /** A count next to the percentage, and the one larger count of the sentence that it can be a part of. */
    private @Nullable Pair beside(int at, List<Number> near) {
        if (CHANGE.matcher(sentence).find()) {
            return null;
        }
        var count = next(at);
        if (count == null || count.kind() != Number.Kind.COUNT || sentence.startsWith("/", count.start() - 1)) {
            return null;
        }
        Predicate<Number> larger = each -> each.kind() == Number.Kind.COUNT && each.value().compareTo(count.value()) > 0;
        var larges = near.stream().filter(larger).toList();
        var named = larges.stream().filter(each -> OF_BEFORE.matcher(
                sentence.substring(Math.max(0, each.start() - CLOSE), each.start())).find()).toList();
        var one = one(larges) ? larges : named;
        return one(one) ? new Pair(count, one.getFirst()) : null;
    }

    private @Nullable Number next(int at) {
        if (at > 0 && between(at - 1, at, COUNT_THEN) && after(at, CLOSES)) {
            return numbers.get(at - 1);
        }
        if (at + 1 < numbers.size() && between(at, at + 1, THEN_COUNT) && after(at + 1, ENDS)) {
            return numbers.get(at + 1);
        }
        // 96% of the 543 bedspaces (508)
        return at + 2 < numbers.size() && between(at, at + 1, OF) && between(at + 1, at + 2, THEN_COUNT) && after(at + 2, ENDS)
                ? numbers.get(at + 2)
                : null;
    }

    private static boolean one(List<Number> counts) {
        return counts.stream().map(Number::value).distinct().count() == 1;
    }

    private boolean between(int first, int second, Pattern wanted) {
        var start = numbers.get(first).end();
        var end = numbers.get(second).start();
        return end - start <= CLOSE && wanted.matcher(sentence).region(start, end).matches();
    }

    private boolean after(int at, Pattern wanted) {
        return wanted.matcher(sentence).region(numbers.get(at).end(), sentence.length()).lookingAt();
    }

    private String words(Number stated, Pair pair) {
        var start = Math.min(stated.start(), Math.min(pair.count().start(), pair.of().start()));
        var end = Math.max(stated.end(), Math.max(pair.count().end(), pair.of().end()));
        var words = sentence.substring(start, end);
        var closed = words.lastIndexOf('(') > words.lastIndexOf(')') && sentence.startsWith(")", end) ? words + ")" : words;
        return closed.length() <= LONGEST_WORDS
                ? closed
                : closed.substring(0, LONGEST_WORDS / 2) + " … " + closed.substring(closed.length() - LONGEST_WORDS / 2);
    }
}
