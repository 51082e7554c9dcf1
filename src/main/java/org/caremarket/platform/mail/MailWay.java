package org.caremarket.platform.mail;

import java.util.Locale;
import java.util.Optional;

/** How a council's mail goes. */
public enum MailWay {
    /** Nowhere: it is kept in the outbox, to be read there. */
    KEPT("kept here"),
    /** By the mail server that the service is set to. */
    SMTP("by SMTP"),
    /** By GOV.UK Notify, with the council's own key. */
    NOTIFY("by GOV.UK Notify");

    private final String words;

    MailWay(String words) {
        this.words = words;
    }

    /** In people's words, as in: the mail goes by SMTP. */
    public String words() {
        return words;
    }

    /** The way that {@code council.yml} calls like this: {@code kept}, {@code smtp} or {@code notify}. */
    public static Optional<MailWay> ofWord(String word) {
        for (var way : values()) {
            if (way.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
