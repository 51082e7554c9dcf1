package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of letters shows.
 *
 * @param counts how many stand where, whatever is asked for
 * @param way how the council's mail goes now
 */
public record OutboxView(
        String council, MailFilter wanted, Items<Message> found, MailCounts counts, MailWay way, PageRequest page) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** A moment in people's words. */
    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The answer first: what waits, and what did not arrive. */
    public String answer() {
        if (counts.total() == 0) {
            return "No mail was sent yet.";
        }
        var parts = new ArrayList<String>();
        add(parts, counts.waiting(), "is waiting to be sent", "are waiting to be sent");
        add(parts, counts.of(MailState.FAILED), "failed", "failed");
        add(parts, counts.of(MailState.REFUSED), "was refused", "were refused");
        add(parts, counts.of(MailState.CAME_BACK), "came back", "came back");
        var kept = counts.of(MailState.KEPT);
        if (parts.isEmpty()) {
            return kept == counts.total()
                    ? number(kept, "letter is", "letters are") + " kept here; none was sent."
                    : number(counts.total(), "letter", "letters") + ", and none waits, failed or came back.";
        }
        var last = parts.removeLast();
        var all = parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
        return "Of %s, %s.".formatted(number(counts.total(), "letter", "letters"), all);
    }

    private static void add(ArrayList<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add("%,d %s".formatted(number, number == 1 ? one : many));
        }
    }

    private static String number(long number, String one, String many) {
        return "%,d %s".formatted(number, number == 1 ? one : many);
    }

    /** How mail goes, as a sentence. */
    public String going() {
        return way == MailWay.KEPT
                ? "Mail of this council is kept here and not sent. Open a letter to read it, with its personal link."
                : "Mail of this council goes " + way.words() + ".";
    }

    /** Why the list is empty. */
    public String nothing() {
        return counts.total() == 0
                ? "Letters are listed here as soon as somebody invites, reminds or tells people something by email."
                : "No letter fits: take a filter away, or look for other words.";
    }

    public String path() {
        return "/" + council + "/outbox";
    }

    public String href(Message message) {
        return path() + "/" + message.id();
    }

    /** The recipient: the name and the address, or only that. */
    public String to(Message message) {
        return recipient(message);
    }

    static String recipient(Message message) {
        return message.toName().isEmpty() ? message.toAddress() : message.toName() + " (" + message.toAddress() + ")";
    }

    public String put(Message message) {
        return moment(message.putAt());
    }

    public @Nullable MailState state() {
        return wanted.state();
    }

    public @Nullable String words() {
        return wanted.text();
    }

    /** Links to the other pages of the list. */
    public Pagination pagination() {
        var first = wanted.href(path());
        var sign = first.contains("?") ? "&" : "?";
        return Pagination.of(page, found.total(), number -> first + (number == 0 ? "" : sign + "page=" + number));
    }
}
