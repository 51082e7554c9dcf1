package org.caremarket.platform.words;

import java.util.function.ToIntFunction;

/**
 * How long a text is. A word is what stands between white space, as word processors count; so a dash or stroke that
 * stands alone is one. Markdown's own marks are not: the marks of lists, headings and quotations at the beginning of a
 * line, lines of nothing but marks, the bars of tables, and the marks around words. Of a link its text counts, and a
 * <code>{{reference}}</code> counts as the words that it inserts.
 *
 * <p>{@code docs/using/word-count.md} has the rules for those who write, and {@code words.js} has them for the browser.
 *
 * @param words the words, those that are signs included
 * @param signs of the words, those that have no letter and no digit
 */
public record WordCount(int words, int signs) {

    /** The length of a text; the function gives the number of words that a reference, without its braces, inserts. */
    public static WordCount of(String markdown, ToIntFunction<String> wordsOfReference) {
        var counter = new WordCounter(wordsOfReference);
        counter.count(markdown);
        return counter.result();
    }
}
