package org.caremarket.platform.mail;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a letter stands. */
public enum MailState {
    /** It is to be sent; perhaps after a while, because a try failed. */
    WAITING("Waiting", "app-tag--not-started"),
    /** A process is sending it. */
    SENDING("Sending", "app-tag--amber"),
    /** A mail server, or Notify, has taken it. */
    SENT("Sent", "app-tag--green"),
    /** It is not sent but kept here, where it can be read. */
    KEPT("Kept here", "app-tag--stopped"),
    /** It was tried so often that nobody tries any more, until somebody asks for it. */
    FAILED("Failed", "app-tag--red"),
    /** The mail server will not take it for this address, now or later. */
    REFUSED("Refused", "app-tag--red"),
    /** It was taken, and did not arrive. */
    CAME_BACK("Came back", "app-tag--red"),
    /** It was not sent, because somebody did not want it to be. */
    CANCELLED("Cancelled", "app-tag--stopped");

    private static final Map<MailState, Set<MailState>> NEXT = new EnumMap<>(Map.of(
            WAITING, EnumSet.of(SENDING, CANCELLED),
            SENDING, EnumSet.of(SENT, KEPT, WAITING, FAILED, REFUSED),
            SENT, EnumSet.of(CAME_BACK),
            KEPT, EnumSet.of(WAITING, CANCELLED),
            FAILED, EnumSet.of(WAITING, CANCELLED),
            REFUSED, EnumSet.noneOf(MailState.class),
            CAME_BACK, EnumSet.noneOf(MailState.class),
            CANCELLED, EnumSet.noneOf(MailState.class)));

    private final String title;
    private final String tag;

    MailState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    /** Whether a letter may stand like that next. */
    public boolean mayBecome(MailState next) {
        return NEXT.get(this).contains(next);
    }

    /** The states that may follow. */
    public Set<MailState> next() {
        return Set.copyOf(NEXT.get(this));
    }

    /** The state in people's words. */
    public String title() {
        return title;
    }

    /** The class of its tag. */
    public String tag() {
        return tag;
    }

    /** The state's word in addresses: {@code came-back}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with this word. */
    public static Optional<MailState> ofSlug(String slug) {
        for (var state : values()) {
            if (state.slug().equals(slug)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
