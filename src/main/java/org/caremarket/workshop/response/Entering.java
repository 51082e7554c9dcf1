package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.workshop.WorkshopState;
import org.caremarket.workshop.Workshops;

/**
 * What officers enter for those who did not answer by link: while a workshop is open, and afterwards until what came of
 * it is published. What providers sent themselves is theirs, and stays as they sent it.
 */
@Singleton
class Entering {

    private final Workshops workshops;
    private final Responses responses;
    private final ResponseRepository repository;
    private final AnswerRepository answers;
    private final AuditTrail audit;
    private final Clock clock;

    Entering(Workshops workshops, Responses responses, ResponseRepository repository, AnswerRepository answers,
            AuditTrail audit, Clock clock) {
        this.workshops = workshops;
        this.responses = responses;
        this.repository = repository;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether something can be entered now. */
    static boolean possible(WorkshopState state) {
        return state == WorkshopState.OPEN || state == WorkshopState.CLOSED;
    }

    @Transactional
    public ResponseOutcome enter(long workshop, NewResponse response, Actor by) {
        return refused(workshop).orElseGet(() -> new ResponseOutcome.Saved(responses.enter(workshop, response, by)));
    }

    /**
     * Changes what was entered; an answer that says the same as before keeps its version, and with it its tags.
     *
     * @param remarks what answers no question, by the id of the answer that holds it; one with id 0 is new
     */
    @Transactional
    public ResponseOutcome change(
            long workshop, long id, NewResponse text, Map<Long, Said> remarks, int seen, Actor by) {
        var refused = refused(workshop);
        if (refused.isPresent()) {
            return refused.get();
        }
        var current = repository.lockOne(workshop, id);
        if (current.isEmpty() || current.get().channel() == Channel.LINK) {
            return new ResponseOutcome.NotFound();
        }
        if (current.get().version() != seen) {
            return new ResponseOutcome.Stale(current.get());
        }
        var now = clock.instant();
        repository.change(id, text.channel(), text.contactId(), text.organisation(), text.heardOn());
        var before = responses.answersOf(id);
        text.answers().forEach((question, said) -> put(id, question, said,
                before.stream().filter(answer -> question.equals(answer.questionId())).findFirst(), now));
        remarks.forEach((answer, said) -> put(id, null, said,
                before.stream().filter(each -> each.questionId() == null && each.id() == answer).findFirst(), now));
        audit.record(by, "changed", Responses.RECORD, id, text.channel().title());
        return new ResponseOutcome.Saved(id);
    }

    private void put(long response, @Nullable Long question, Said said, Optional<Answer> before, Instant now) {
        if (before.map(answer -> answer.said().equals(said)).orElse(said.isNothing())) {
            return;
        }
        var agreed = said.agreement() == null ? null : said.agreement().name();
        var chosen = said.choices().toArray(String[]::new);
        if (said.isNothing()) {
            answers.withdraw(before.orElseThrow().id(), now);
        } else if (question == null && before.isPresent()) {
            answers.reword(before.get().id(), said.text(), said.quoting().name(), now);
        } else {
            answers.put(response, question, agreed, said.text(), chosen, said.scale(), said.quoting().name(), now);
        }
    }

    /** Takes back what was entered by mistake; it stays in the council's records and counts no more. */
    @Transactional
    public ResponseOutcome withdraw(long workshop, long id, String reason, int seen, Actor by) {
        var refused = refused(workshop);
        if (refused.isPresent()) {
            return refused.get();
        }
        var current = repository.lockOne(workshop, id);
        if (current.isEmpty() || current.get().channel() == Channel.LINK) {
            return new ResponseOutcome.NotFound();
        }
        if (current.get().version() != seen) {
            return new ResponseOutcome.Stale(current.get());
        }
        repository.withdraw(id, clock.instant());
        audit.record(by, "withdrew", Responses.RECORD, id, reason);
        return new ResponseOutcome.Saved(id);
    }

    /** The answers of each response, in the order in which they came. */
    Map<Long, List<Answer>> byResponse(long workshop) {
        return responses.answers(workshop).stream().collect(Collectors.groupingBy(Answer::responseId));
    }

    private Optional<ResponseOutcome> refused(long workshop) {
        var held = workshops.hold(workshop);
        if (held.isEmpty()) {
            return Optional.of(new ResponseOutcome.NotFound());
        }
        return possible(workshops.state(held.get())) ? Optional.empty() : Optional.of(new ResponseOutcome.Refused(
                new FieldError("", switch (workshops.state(held.get())) {
                    case PLANNED -> "The workshop is not open yet: enter what was said once it is";
                    default -> "What came of the workshop is published: withdraw that first, then enter what was said";
                })));
    }
}
