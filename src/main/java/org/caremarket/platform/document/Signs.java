package org.caremarket.platform.document;

/** The characters that may stand in a document's file. */
final class Signs {

    private Signs() {}

    /** Without control characters, halves of characters and what XML forbids; any white space but a line break is a space. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (sign == '\n') {
                clean.append('\n');
            } else if (sign == '\t' || sign == '\r' || sign == '\f' || sign == 0x2028 || sign == 0x2029) {
                clean.append(' ');
            } else if (allowed(sign)) {
                clean.appendCodePoint(sign);
            }
        });
        return clean.toString();
    }

    /** The same in one line. */
    static String line(String text) {
        return clean(text).replaceAll("[ \n]+", " ").strip();
    }

    /** At most so many characters, with an ellipsis for the rest. */
    static String line(String text, int longest) {
        var line = line(text);
        return line.codePointCount(0, line.length()) <= longest ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static boolean allowed(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> (sign & 0xFFFE) != 0xFFFE && !(sign >= 0xFDD0 && sign <= 0xFDEF);
        };
    }
}
