package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;

/** What was said to workshops, by whatever channel it came. */
@Singleton
public class Responses {

    static final String RECORD = "workshop response";

    private final ResponseRepository responses;
    private final AnswerRepository answers;
    private final AuditTrail audit;
    private final Clock clock;

    Responses(ResponseRepository responses, AnswerRepository answers, AuditTrail audit, Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that came, the oldest first. */
    public List<Response> of(long workshop) {
        return responses.of(workshop);
    }

    public Optional<Response> find(long workshop, long id) {
        return responses.find(workshop, id);
    }

    /** What came by this invitation's link, if it was sent. */
    public Optional<Response> sent(long invitation) {
        return responses.sent(invitation);
    }

    /** Every answer of the workshop that stands, in the order in which it came. */
    public List<Answer> answers(long workshop) {
        return answers.of(workshop).stream().map(AnswerRow::answer).toList();
    }

    public List<Answer> answersOf(long response) {
        return answers.ofResponse(response).stream().map(AnswerRow::answer).toList();
    }

    public Optional<Answer> answer(long workshop, long id) {
        return answers.find(workshop, id).map(AnswerRow::answer);
    }

    /** Enters what somebody said otherwise than by link; its answers count at once. Gives its id. */
    @Transactional
    public long enter(long workshop, NewResponse response, Actor by) {
        var id = enter(workshop, response, by.name());
        audit.record(by, "entered", RECORD, id, response.channel().title());
        return id;
    }

    /** The same for what comes with the council's folder. */
    @Transactional
    public long load(long workshop, NewResponse response, String by) {
        return enter(workshop, response, by);
    }

    private long enter(long workshop, NewResponse response, String by) {
        if (response.channel() == Channel.LINK) {
            throw new IllegalArgumentException("What comes by link is sent by the provider");
        }
        var id = responses.enter(workshop, response.channel(), response.contactId(), response.organisation(),
                response.heardOn(), by, clock.instant());
        response.answers().forEach((question, said) -> add(id, question, said));
        response.remarks().forEach(said -> add(id, null, said));
        return id;
    }

    /**
     * Takes what a provider sends by link for what they say, all of it at once: answers that are no longer given are
     * taken back. Gives the id of their response.
     */
    @Transactional
    public long send(long workshop, long invitation, long contact, String organisation, LocalDate today, Map<Long, Said> said) {
        var now = clock.instant();
        responses.prepare(workshop, invitation, contact, organisation, today, now);
        var response = responses.lock(invitation).orElseThrow();
        responses.sentAgain(response.id(), today, now);
        var before = answers.ofResponse(response.id());
        for (var old : before) {
            if (!said.containsKey(old.questionId()) || said.get(old.questionId()).isNothing()) {
                answers.withdraw(old.id(), now);
            }
        }
        said.forEach((question, words) -> {
            var old = before.stream().filter(each -> question.equals(each.questionId())).findFirst();
            if (!words.isNothing() && (old.isEmpty() || !old.get().answer().said().equals(words))) {
                add(response.id(), question, words);
            }
        });
        return response.id();
    }

    private void add(long response, @Nullable Long question, Said said) {
        if (said.isNothing()) {
            return;
        }
        answers.put(response, question, said.agreement() == null ? null : said.agreement().name(), said.text(),
                said.choices().toArray(String[]::new), said.scale(), said.quoting().name(), clock.instant());
    }
}
