package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * A button, or a link that looks like one.
 *
 * @param text what it says
 * @param href where it leads; null for a button
 * @param type {@code submit}, {@code button} or {@code reset}
 * @param name name sent with the form
 * @param value value sent with the form
 * @param disabled whether it cannot be used
 * @param preventDoubleClick whether a second click within a second is ignored
 * @param start whether it begins a long journey
 * @param id its id
 * @param classes further classes
 * @param attributes further attributes
 */
public record Button(
        @Nullable Content text,
        @Nullable String href,
        String type,
        @Nullable String name,
        @Nullable String value,
        boolean disabled,
        @Nullable Boolean preventDoubleClick,
        boolean start,
        @Nullable String id,
        String classes,
        Attributes attributes) {

    /** Sends the form. */
    public static Button submit(String text) {
        return new Button(Text.of(text), null, "submit", null, null, false, null, false, null, "", Attributes.NONE);
    }

    /** Leads to another page. */
    public static Button link(String text, String href) {
        return new Button(Text.of(text), href, "submit", null, null, false, null, false, null, "", Attributes.NONE);
    }

    /** With where it leads. */
    public Button href(@Nullable String href) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With {@code submit}, {@code button} or {@code reset}. */
    public Button type(String type) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With name sent with the form. */
    public Button name(@Nullable String name) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With value sent with the form. */
    public Button value(@Nullable String value) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** Says whether it cannot be used. */
    public Button disabled(boolean disabled) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** Says whether a second click within a second is ignored. */
    public Button preventDoubleClick(@Nullable Boolean preventDoubleClick) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** Says whether it begins a long journey. */
    public Button start(boolean start) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With its id. */
    public Button id(@Nullable String id) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With further classes. */
    public Button classes(String classes) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** With further attributes. */
    public Button attributes(Attributes attributes) {
        return new Button(text, href, type, name, value, disabled, preventDoubleClick, start, id, classes, attributes);
    }

    /** Less weight than the main button. */
    public Button secondary() {
        return classes("govuk-button--secondary");
    }

    /** For what cannot be undone. */
    public Button warning() {
        return classes("govuk-button--warning");
    }

    /** Ignores a second click, for forms that must not be sent twice. */
    public Button once() {
        return preventDoubleClick(true);
    }
}
