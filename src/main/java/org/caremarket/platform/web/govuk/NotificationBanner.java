package org.caremarket.platform.web.govuk;

import gg.jte.Content;
import io.micronaut.core.annotation.Nullable;

/**
 * Something to know that is not about the page itself.
 *
 * @param text one line; null when there is content
 * @param content more than a line; null when there is text
 * @param success whether it says that something worked
 * @param title the title; null for the usual word
 * @param titleId id of the title
 * @param headingLevel level of the title
 * @param role the role; null for the usual one
 * @param disableAutoFocus whether focus stays where it is
 * @param classes further classes
 * @param attributes further attributes
 */
public record NotificationBanner(
        @Nullable String text,
        @Nullable Content content,
        boolean success,
        @Nullable String title,
        String titleId,
        int headingLevel,
        @Nullable String role,
        @Nullable Boolean disableAutoFocus,
        String classes,
        Attributes attributes) {

    /** Something worked. */
    public static NotificationBanner success(String text) {
        return new NotificationBanner(text, null, true, null, "govuk-notification-banner-title", 2, null, null, "",
                Attributes.NONE);
    }

    /** Something worked. */
    public static NotificationBanner success(Content content) {
        return new NotificationBanner(null, content, true, null, "govuk-notification-banner-title", 2, null, null, "",
                Attributes.NONE);
    }

    /** Something to know. */
    public static NotificationBanner important(String text) {
        return new NotificationBanner(text, null, false, null, "govuk-notification-banner-title", 2, null, null, "",
                Attributes.NONE);
    }

    /** Something to know. */
    public static NotificationBanner important(Content content) {
        return new NotificationBanner(null, content, false, null, "govuk-notification-banner-title", 2, null, null,
                "", Attributes.NONE);
    }

    /** With the title. */
    public NotificationBanner title(@Nullable String title) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** With id of the title. */
    public NotificationBanner titleId(String titleId) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** With level of the title. */
    public NotificationBanner headingLevel(int headingLevel) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** With the role. */
    public NotificationBanner role(@Nullable String role) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** Says whether focus stays where it is. */
    public NotificationBanner disableAutoFocus(@Nullable Boolean disableAutoFocus) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** With further classes. */
    public NotificationBanner classes(String classes) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** With further attributes. */
    public NotificationBanner attributes(Attributes attributes) {
        return new NotificationBanner(text, content, success, title, titleId, headingLevel, role, disableAutoFocus,
                classes, attributes);
    }

    /** The title that shows. */
    public String shownTitle() {
        return title != null ? title : success ? "Success" : "Important";
    }

    /** The role that applies: an alert is read out at once. */
    public String shownRole() {
        return role != null ? role : success ? "alert" : "region";
    }
}
