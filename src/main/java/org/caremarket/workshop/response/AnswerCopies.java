package org.caremarket.workshop.response;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.caremarket.platform.mail.MailAddress;
import org.caremarket.platform.mail.Outbox;

/**
 * Mails providers the copy of their answers that they ask for. That is no letter of the council's own accord, so it goes
 * to those who opted out as well.
 */
@Singleton
class AnswerCopies {

    private final Responses responses;
    private final Outbox outbox;

    AnswerCopies(Responses responses, Outbox outbox) {
        this.responses = responses;
        this.outbox = outbox;
    }

    /** Whether one is on its way to the provider's own address; asking twice sends it once. */
    @Transactional
    public boolean mail(AnswerHead head) {
        var contact = head.provider().contact();
        var response = responses.sent(head.provider().invitation().id());
        if (response.isEmpty() || contact.badSince().isPresent() || MailAddress.read(contact.email()).isEmpty()) {
            return false;
        }
        outbox.put(AnswerCopy.letter(head, response.get()));
        return true;
    }
}
