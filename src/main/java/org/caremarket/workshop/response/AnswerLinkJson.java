package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.web.FieldError;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.WorkshopState;

/**
 * A workshop as the API gives it to one provider: never what others said, and never the link.
 *
 * @param madeUp what in it is made up for demonstration; null when nothing is
 * @param savedAt when something was saved last that was not sent; null when all that was saved was sent
 * @param sentAt when something was sent last; null when nothing ever was
 * @param answers what stands now for each question, saved or sent, by the id of the question
 * @param seen stands for each answer; to be given back with a change of it
 * @param allSeen stands for all answers; to be given back when they are sent
 */
@Serdeable
record AnswerLinkJson(
        String council, String organisation, String title, String purpose, String audience, String contact,
        @Nullable Integer minutes, @Nullable Instant closesAt, WorkshopState state, @Nullable String madeUp,
        List<Session> sessions, Attendance attendance, List<Section> sections, Map<String, Mine> answers,
        Map<String, String> seen, String allSeen, @Nullable Instant savedAt, @Nullable Instant sentAt) {

    /**
     * @param placesLeft besides the provider's own; null when nobody counts
     * @param open whether it can be chosen
     */
    @Serdeable
    record Session(
            long id, Instant startsAt, Instant endsAt, String venue, String onlineLink, @Nullable Instant cancelledAt,
            @Nullable Long placesLeft, boolean open) {}

    /**
     * @param coming null when nothing was said
     * @param seen to be given back with a change
     */
    @Serdeable
    record Attendance(@Nullable Boolean coming, @Nullable Long session, String accessNeeds, String seen) {}

    /** @param text the council's position in Markdown */
    @Serdeable
    record Section(long id, String title, String text, List<Asked> questions) {}

    @Serdeable
    record Asked(long id, QuestionKind kind, String text, String hint, List<String> options) {}

    /** @param sent whether the council has it just so */
    @Serdeable
    record Mine(AnswerJson answer, boolean sent) {}

    /** Answers to be saved, by the id of the question, and what was read of them before. */
    @Introspected
    @Serdeable
    record Saving(@Nullable Map<String, @Nullable AnswerJson> answers, @Nullable Map<String, @Nullable String> seen) {}

    @Introspected
    @Serdeable
    record Sending(@Nullable String allSeen) {}

    @Introspected
    @Serdeable
    record Replying(
            @Nullable Boolean coming, @Nullable Long session, @Nullable String accessNeeds, @Nullable String seen) {

        ReplyForm form() {
            return new ReplyForm(Boolean.FALSE.equals(coming) ? ReplyForm.NO
                    : Boolean.TRUE.equals(coming) && session != null ? "" + session : "", accessNeeds, seen);
        }
    }

    /** A problem that gives back both texts of what was changed twice. */
    @Serdeable
    record Clashing(
            String type, String title, int status, String detail, List<FieldError> errors, List<Clash> clashes) {}

    /** @param seen stands for what is kept: with it, the next save replaces that */
    @Serdeable
    record Clash(long question, AnswerJson kept, AnswerJson typed, String seen) {}

    static AnswerLinkJson of(AnswerStartView start) {
        var head = start.head();
        var workshop = head.workshop();
        var given = head.given();
        var answers = new LinkedHashMap<String, Mine>();
        var seen = new LinkedHashMap<String, String>();
        for (var section : head.agenda()) {
            for (var question : section.questions()) {
                var said = given.of(question.id());
                seen.put("" + question.id(), Given.print(said));
                if (!said.isNothing() || given.drafts().containsKey(question.id())) {
                    answers.put("" + question.id(),
                            new Mine(AnswerJson.of(said), !given.drafts().containsKey(question.id())));
                }
            }
        }
        return new AnswerLinkJson(head.council(), head.organisation(), workshop.title(), workshop.purpose(),
                workshop.audience(), workshop.contact(), workshop.minutes(), workshop.end(), head.provider().state(),
                workshop.madeUp(), sessions(start), attendance(head.provider()), head.agenda().stream()
                        .map(section -> new Section(section.id(), section.title(), section.text(),
                                section.questions().stream().map(AnswerLinkJson::asked).toList())).toList(),
                answers, seen, given.print(), given.savedAt().orElse(null), given.sentAt().orElse(null));
    }

    private static Asked asked(Question question) {
        return new Asked(question.id(), question.kind(), question.text(), question.hint(), question.options());
    }

    private static List<Session> sessions(AnswerStartView start) {
        return start.sessions().stream().map(session -> new Session(session.id(), session.startsAt(), session.endsAt(),
                session.venue(), session.onlineLink(), session.cancelledAt(),
                start.left(session) < 0 ? null : start.left(session), start.open(session))).toList();
    }

    private static Attendance attendance(Provider provider) {
        var said = Coming.said(provider.invitation());
        return new Attendance(said.coming(), said.sessionId(), said.accessNeeds(), ReplyForm.print(said));
    }
}
