package org.caremarket.workshop.invitation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which invitations a list shows. */
public enum Shown {
    ALL("All"),
    NOT_ANSWERED("Not answered by link"),
    ANSWERED("Answered"),
    NOT_OPENED("Link not opened"),
    COMING("Coming"),
    NOT_COMING("Not coming"),
    MAIL_LOST("Mail failed or came back"),
    REVOKED("Revoked");

    private final String title;

    Shown(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word for it in addresses and in the API: {@code not-answered}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Shown> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
