package org.caremarket.platform.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/**
 * GOV.UK Notify, with one council's key. Our Message-ID is the reference there; before a second try Notify is asked
 * whether it knows it, so nothing goes twice. Notify carries no attachments of the kinds that we send: letters go without.
 */
final class NotifyPost implements Post {

    private static final int ANSWER_WITHIN_SECONDS = 60;

    private final NotificationClient client;
    private final String key;

    NotifyPost(String key, String address) {
        this.client = new NotificationClient(key, address);
        this.key = key;
    }

    /** What became of a letter that Notify took. */
    enum Fate {
        UNDER_WAY,
        DELIVERED,
        CAME_BACK
    }

    /**
     * What Notify knows.
     *
     * @param words for people
     */
    record Known(Fate fate, String words) {}

    @Override
    public Handed hand(Outgoing letter) {
        try {
            if (letter.again()) {
                var there = find(letter.messageId());
                if (there.isPresent()) {
                    return new Handed.Taken("Notify has it from an earlier try.", there.get());
                }
            }
            var values = new HashMap<String, Object>();
            values.put("subject", letter.subject());
            values.put("body", letter.text());
            var answer = timed(() -> client.sendEmail(letter.notifyTemplate(), letter.toAddress(), values, letter.messageId()));
            var without = letter.attachments().isEmpty() ? "" : " It went without the attached files, which Notify does not carry.";
            return new Handed.Taken("Notify took it." + without, answer.getNotificationId().toString());
        } catch (NotificationClientException e) {
            return refused(e, letter);
        } catch (TimeoutException e) {
            return new Handed.Later("Notify did not answer in time.", true);
        }
    }

    private Optional<String> find(String reference) throws NotificationClientException, TimeoutException {
        return timed(() -> client.getNotifications(null, "email", reference, null)).getNotifications().stream()
                .findFirst().map(found -> found.getId().toString());
    }

    /** What became of a letter; empty when Notify does not say now. */
    Optional<Known> fate(String notifyId) {
        try {
            return Optional.of(switch (timed(() -> client.getNotificationById(notifyId)).getStatus()) {
                case "delivered" -> new Known(Fate.DELIVERED, "");
                case "permanent-failure" -> new Known(Fate.CAME_BACK, "Notify: there is no such address, or it does not take mail from here.");
                case "temporary-failure" -> new Known(Fate.CAME_BACK, "Notify: the recipient's mailbox did not take it, for example because it is full.");
                case "technical-failure" -> new Known(Fate.CAME_BACK, "Notify could not send it, because of a problem at Notify.");
                default -> new Known(Fate.UNDER_WAY, "");
            });
        } catch (NotificationClientException | TimeoutException e) {
            return Optional.empty();
        }
    }

    private Handed refused(NotificationClientException failure, Outgoing letter) {
        var said = failure.getMessage() == null ? "" : failure.getMessage();
        var words = "Notify said: " + ServerWords.clean(said, List.of(key, letter.secret()));
        var status = failure.getHttpResult();
        if (status == 400 && said.toLowerCase(Locale.ROOT).contains("email_address")) {
            return new Handed.Never(words);
        }
        return status == 0
                ? new Handed.Later("Notify could not be reached.", true)
                : new Handed.Later(words, status == 401 || status == 403 || status == 429 || status >= 500);
    }

    /** Notify's client waits for an answer for ever. */
    private static <T> T timed(Callable<T> question) throws NotificationClientException, TimeoutException {
        var answer = new CompletableFuture<T>();
        Thread.ofVirtual().name("notify").start(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(ANSWER_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeoutException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NotificationClientException refused) {
                throw refused;
            }
            throw new NotificationClientException(new IllegalStateException(e.getCause()));
        }
    }
}
