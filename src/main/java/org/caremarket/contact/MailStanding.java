package org.caremarket.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a contact can be asked for by: whether mail may be sent to it, and if not, why. Several may be true of one. */
public enum MailStanding {
    MAILABLE("Can be mailed"),
    NO_CONSENT("No consent stated"),
    OPTED_OUT("Opted out"),
    CAME_BACK("Address comes back");

    private final String title;

    MailStanding(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word for it in addresses and in the API: {@code opted-out}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this word. */
    public static Optional<MailStanding> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
