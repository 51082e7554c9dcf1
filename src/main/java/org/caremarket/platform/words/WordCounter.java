package org.caremarket.platform.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts line by line and word by word, so that {@code words.js} can do the same with the same patterns: a change here
 * is a change there.
 */
final class WordCounter {

    private static final int LONGEST_REFERENCE = 100;

    /** White space of Unicode, sign by sign, since Java and JavaScript do not agree on a name for it. */
    private static final String SPACE = "\\t-\\r\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";

    private static final Pattern SPACES = Pattern.compile("[" + SPACE + "]+");
    private static final Pattern EDGES = Pattern.compile("^[" + SPACE + "]+|[" + SPACE + "]+$");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    /** Nobody sees soft hyphens and what has no width; the last is ours, for the place of a reference. */
    private static final Pattern UNSEEN = Pattern.compile("[\\xAD\\u200B\\u2060\\uFEFF\\uE000]");

    private static final String PLACE = "\uE000";

    /** A line that has nothing but marks: a ruler, the line below a table's heading, a fence. */
    private static final Pattern MARKS = Pattern.compile("[-*_=#>|:+`~" + SPACE + "]*");

    /** What a line may begin with, several times: the mark of a quotation, list or heading. */
    private static final Pattern BEGINNING = Pattern.compile(
            "[" + SPACE + "]+|>|(?:[-*+•·]|[o–](?=\\t)|[0-9]{1,9}[.)]|#{1,6})(?=[" + SPACE + "])");

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\\\)\\{\\{([^{}]{1,100})\\}\\}");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()" + SPACE + "]*(?:\\([^()" + SPACE
            + "]*\\)[^()" + SPACE + "]*)?(?:[ \\t]+\"[^\"]*\")?\\)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    /** Around words, before the end of a line, after a heading: none of them is a word. */
    private static final Pattern AROUND = Pattern.compile("[*_`#~\\\\]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private final ToIntFunction<String> wordsOfReference;
    private int words;
    private int signs;

    WordCounter(ToIntFunction<String> wordsOfReference) {
        this.wordsOfReference = wordsOfReference;
    }

    WordCount result() {
        return new WordCount(words, signs);
    }

    void count(String text) {
        for (var line : LINE_END.split(UNSEEN.matcher(text).replaceAll(""))) {
            if (!MARKS.matcher(line).matches()) {
                line(line.substring(beginning(line)));
            }
        }
    }

    private static int beginning(String line) {
        var marks = BEGINNING.matcher(line);
        int at = 0;
        while (marks.region(at, line.length()).lookingAt()) {
            at = marks.end();
        }
        return at;
    }

    private void line(String line) {
        var references = new ArrayDeque<String>();
        var seen = REFERENCE.matcher(line).replaceAll(found -> {
            var name = EDGES.matcher(found.group(1)).replaceAll("");
            if (name.isEmpty() || found.group(1).length() > LONGEST_REFERENCE) {
                return Matcher.quoteReplacement(found.group());
            }
            references.add(name);
            return PLACE;
        });
        seen = BAR.matcher(LINK.matcher(seen).replaceAll("$1")).replaceAll(" ");
        for (var word : SPACES.split(seen)) {
            if (word.contains(PLACE)) {
                around(word, references);
            } else {
                word(AROUND.matcher(word).replaceAll(""));
            }
        }
    }

    private void word(String word) {
        if (!word.isEmpty()) {
            words++;
            signs += hasLetterOrDigit(word) ? 0 : 1;
        }
    }

    /** A word with references in it: their words, and what is written close to them if it has a letter or digit. */
    private void around(String word, Deque<String> references) {
        var parts = word.split(PLACE, -1);
        for (int part = 0; part < parts.length; part++) {
            words += hasLetterOrDigit(parts[part]) ? 1 : 0;
            words += part > 0 ? wordsOfReference.applyAsInt(references.remove()) : 0;
        }
    }

    private static boolean hasLetterOrDigit(String text) {
        return LETTER_OR_DIGIT.matcher(text).find();
    }
}
