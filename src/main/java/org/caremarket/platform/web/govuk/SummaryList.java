package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * Names and values, with links that change them.
 *
 * @param rows the rows
 * @param card the card around it
 * @param classes further classes
 * @param attributes further attributes
 */
public record SummaryList(List<Row> rows, @Nullable Card card, String classes, Attributes attributes) {

    public SummaryList {
        rows = List.copyOf(rows);
    }

    /** Without rows yet. */
    public static SummaryList empty() {
        return new SummaryList(List.of(), null, "", Attributes.NONE);
    }

    /** With the rows. */
    public SummaryList rows(List<Row> rows) {
        return new SummaryList(rows, card, classes, attributes);
    }

    /** With the card around it. */
    public SummaryList card(@Nullable Card card) {
        return new SummaryList(rows, card, classes, attributes);
    }

    /** With further classes. */
    public SummaryList classes(String classes) {
        return new SummaryList(rows, card, classes, attributes);
    }

    /** With further attributes. */
    public SummaryList attributes(Attributes attributes) {
        return new SummaryList(rows, card, classes, attributes);
    }

    /** Adds a row. */
    public SummaryList row(String key, String value, Action... actions) {
        return row(key, Text.of(value), actions);
    }

    /** Adds a row. */
    public SummaryList row(String key, Content value, Action... actions) {
        return rows(Lists.and(rows, new Row(Text.of(key), value, List.of(actions), "")));
    }

    /** Whether some row can be changed: then those that cannot are marked. */
    public boolean anyActions() {
        return rows.stream().anyMatch(row -> !row.actions().isEmpty());
    }

    /**
     * One name and value.
     *
     * @param key the name
     * @param value the value
     * @param actions what can be done
     * @param classes further classes
     */
    public record Row(@Nullable Content key, @Nullable Content value, List<Action> actions, String classes) {

        public Row {
            actions = List.copyOf(actions);
        }

        /** With further classes. */
        public Row classes(String classes) {
            return new Row(key, value, actions, classes);
        }
    }

    /**
     * A link that changes something.
     *
     * @param text for example Change
     * @param href where it leads
     * @param hiddenText what is changed, for screen readers
     * @param classes further classes
     */
    public record Action(@Nullable String text, @Nullable String href, @Nullable String hiddenText, String classes) {

        /** Change what the hidden text names. */
        public static Action change(String href, String hiddenText) {
            return new Action("Change", href, hiddenText, "");
        }

        /** A link. */
        public static Action of(String text, String href, String hiddenText) {
            return new Action(text, href, hiddenText, "");
        }

        /** With further classes. */
        public Action classes(String classes) {
            return new Action(text, href, hiddenText, classes);
        }
    }

    /**
     * A frame with a title.
     *
     * @param title the title
     * @param headingLevel level of its heading
     * @param actions what can be done with all of it
     * @param classes further classes
     */
    public record Card(@Nullable Content title, int headingLevel, List<Action> actions, String classes) {

        public Card {
            actions = List.copyOf(actions);
        }

        /** With this title. */
        public static Card of(String title) {
            return new Card(Text.of(title), 2, List.of(), "");
        }

        /** With level of its heading. */
        public Card headingLevel(int headingLevel) {
            return new Card(title, headingLevel, actions, classes);
        }

        /** Says what can be done with all of it. */
        public Card actions(List<Action> actions) {
            return new Card(title, headingLevel, actions, classes);
        }

        /** With further classes. */
        public Card classes(String classes) {
            return new Card(title, headingLevel, actions, classes);
        }
    }
}
