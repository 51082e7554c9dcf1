package org.caremarket.platform.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the page of a letter shows.
 *
 * @param link the personal link; null unless the letter is kept here and the reader may see it
 * @param way how the council's mail goes now
 * @param mayWrite whether the reader does something about it
 * @param reason what was typed as the reason why it came back
 */
public record MessageView(
        String council,
        Message message,
        List<Try> tries,
        List<AttachedFile> files,
        @Nullable String link,
        MailWay way,
        boolean mayWrite,
        String reason,
        FormErrors errors) {

    private static final String GONE = "[the personal link, which is not shown]";

    public String path() {
        return "/" + council + "/outbox/" + message.id();
    }

    /** The answer first: how it stands. */
    public String answer() {
        return switch (message.state()) {
            case WAITING -> message.attempts() == 0 ? "It has not been sent yet."
                    : "It could not be sent yet, and is tried again after " + moment(message.nextAt()) + ".";
            case SENDING -> "It is being sent.";
            case SENT -> "It went " + (message.via() == null ? "" : message.via().words() + " ") + "on " + moment(message.endedAt()) + ".";
            case KEPT -> "It was not sent, and is kept here.";
            case FAILED -> "It could not be sent: it was tried %d times. %s".formatted(message.attempts(), message.reason());
            case REFUSED -> "It cannot be sent to this address. " + message.reason();
            case CAME_BACK -> "It came back. " + message.reason();
            case CANCELLED -> "It was not sent. " + message.reason();
        };
    }

    public String to() {
        return OutboxView.recipient(message);
    }

    public String put() {
        return moment(message.putAt());
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "a while" : OutboxView.moment(at);
    }

    public String begun(Try attempt) {
        return moment(attempt.begunAt());
    }

    /** The text in the pieces between which the personal link stands. */
    public List<String> pieces() {
        return List.of(message.body().split(Pattern.quote(Letter.SECRET), -1));
    }

    /** What stands for the link where it is not shown. */
    public String hidden() {
        return GONE;
    }

    /** Where the personal link leads, if it is an address that browsers follow. */
    public Optional<String> href() {
        return Optional.ofNullable(link).filter(some -> some.matches("https?://\\S+|/[^/\\s]\\S*"));
    }

    public String size(AttachedFile file) {
        return Math.max(1, file.size() / 1024) + " KB";
    }

    /** Whether it can be sent now that it was not. */
    public boolean mayRetry() {
        return mayWrite && message.state().mayBecome(MailState.WAITING) && message.state() != MailState.SENDING
                && (message.state() != MailState.KEPT || way != MailWay.KEPT);
    }

    public boolean mayComeBack() {
        return mayWrite && message.state().mayBecome(MailState.CAME_BACK);
    }

    public boolean mayCancel() {
        return mayWrite && message.state().mayBecome(MailState.CANCELLED);
    }

    /** The field for the reason. */
    public Textarea reasonField() {
        return Textarea.named("reason").label(Label.of("Why it came back")).rows(3).value(reason).errors(errors);
    }
}
