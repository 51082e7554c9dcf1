package org.caremarket.platform.markdown;

import java.util.regex.Pattern;

/** Words and addresses that cannot be anything else in HTML. */
final class Escape {

    private static final int LONGEST_ADDRESS = 2_000;

    /** Of an address that links may lead to, after its scheme: no white space, control or formatting character. */
    private static final String REST = "[^\\p{Z}\\p{C}]+";

    private static final Pattern WRITTEN = Pattern.compile("(?:https?://|mailto:|#)" + REST, Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])" + REST);

    private Escape() {}

    /**
     * The text for content or a quoted attribute. What XML cannot hold is left out, and so are the signs that turn the
     * direction of everything after them.
     */
    static String text(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isSound(sign)) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Whether what somebody wrote may be the address of a link. */
    static boolean leadsSomewhere(String address) {
        return address.length() <= LONGEST_ADDRESS && WRITTEN.matcher(address).matches();
    }

    /** Whether an insert's note may lead there: as above, or somewhere in the service. */
    static boolean leadsToNote(String address) {
        return leadsSomewhere(address) || address.length() <= LONGEST_ADDRESS && OWN.matcher(address).matches();
    }

    private static boolean isSound(int sign) {
        if (sign < 0x20 || sign >= 0x7F && sign < 0xA0) {
            return sign == '\n' || sign == '\t';
        }
        var turning = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        var half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !turning && !half && (sign & 0xFFFE) != 0xFFFE;
    }
}
