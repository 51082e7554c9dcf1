package org.caremarket.delivery.imports;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import org.caremarket.delivery.ActionText;

/** How long the texts of an action may be, in characters as people count them, and how they are shortened. */
final class Lengths {

    /** The most characters of a title; longer ones become a description. */
    static final int TITLE = ActionText.LONGEST_TITLE;

    /** The longest cell that is a title, where the file has no column for descriptions. */
    static final int TITLE_ALONE = 200;

    private static final int LEAST = 10;
    private static final int TEXT = ActionText.LONGEST_DESCRIPTION;
    private static final Map<String, Integer> SHORT = Map.of(
            PlanFields.REF, ActionText.LONGEST_REF, PlanFields.THEME, 300, PlanFields.OWNER, ActionText.LONGEST_OWNER,
            PlanFields.BY_WHEN, ActionText.LONGEST_BY_WHEN);

    private Lengths() {}

    static int most(String field) {
        return SHORT.getOrDefault(field, TEXT);
    }

    /** Whether the whole of a text that is too long finds room in the source note. */
    static boolean isShort(String field) {
        return SHORT.containsKey(field);
    }

    static int of(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The first characters of a text. */
    static String cut(String text, int most) {
        return of(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }

    /** The first sentences of a text, enough to say something, without a full stop; or its first words. */
    static String title(String text, int most) {
        var line = text.replaceAll("\\s+", " ");
        var sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(line);
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            var first = line.substring(0, end).strip();
            if (of(first) > most) {
                break;
            }
            if (of(first) >= LEAST) {
                return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
            }
        }
        var cut = cut(line, most - 2);
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }
}
