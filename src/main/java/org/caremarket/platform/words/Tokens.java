package org.caremarket.platform.words;

import java.util.ArrayList;
import java.util.List;

/** A text in parts that give the text again when they are put together. */
final class Tokens {

    private Tokens() {}

    /** Words and what is between them, in turn. */
    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at == text.length() || isSpace(text.charAt(at)) != isSpace(text.charAt(from))) {
                tokens.add(text.substring(from, at));
                from = at;
            }
        }
        return tokens;
    }

    /** Lines, each with its end. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    static boolean isSpace(String token) {
        return isSpace(token.charAt(0));
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
