package org.caremarket.platform.web;

import io.micronaut.core.annotation.Nullable;

/** What people can see of a text. */
public final class Text {

    private Text() {}

    /** Whether nothing can be seen: only spaces of any kind, control characters and invisible formatting. */
    public static boolean isBlank(@Nullable String text) {
        return text == null || text.codePoints().noneMatch(Text::isVisible);
    }

    /**
     * Whether the text holds what no page can show and the database may refuse: control characters other than line
     * breaks and tabs, or half of a character.
     */
    public static boolean hasUnshowable(@Nullable String text) {
        return text != null && text.codePoints().anyMatch(Text::isUnshowable);
    }

    private static boolean isUnshowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
            case Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            // Letters by their kind, empty by their look: the fillers of Hangul and the blank of Braille.
            default -> character != 0x115F && character != 0x1160 && character != 0x3164 && character != 0xFFA0
                    && character != 0x2800 && character != 0x034F;
        };
    }
}
