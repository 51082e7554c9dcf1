package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Text;
import org.caremarket.platform.web.govuk.Textarea;

/**
 * What the page shows that asks before a plan is moved.
 *
 * @param edition the newest edition; null when the plan was never frozen
 * @param predecessor the submitted or published plan whose place this one takes; null when there is none
 * @param hindrance what stands in the way; null when nothing does
 * @param errors what is wrong with what was sent
 * @param tried whether the form was sent, and this is the answer
 * @param weigh what whoever approves should know of it, in sentences
 */
public record MoveView(
        String council,
        Plan plan,
        PlanTemplate template,
        Move move,
        @Nullable Edition edition,
        @Nullable Plan predecessor,
        @Nullable MoveOutcome hindrance,
        MoveForm form,
        FormErrors errors,
        boolean tried,
        List<String> weigh,
        Instant now) {

    public String title() {
        return possible() ? question() : "This plan cannot be %s yet".formatted(move.done());
    }

    /** Whether it can be done, once the reason is given. */
    public boolean possible() {
        return hindrance == null;
    }

    /** The answer first: what happens, or what is in the way. */
    public String answer() {
        return switch (hindrance) {
            case null -> happens();
            case MoveOutcome.Obstructed(var found) -> found.size() == 1
                    ? "One thing is in the way." : "%d things are in the way.".formatted(found.size());
            case MoveOutcome.NotAllowed(var why) -> why + ".";
            case MoveOutcome.Refused(var wrong) -> wrong.all().getFirst().message();
            case MoveOutcome other -> "";
        };
    }

    /** What has to be put right first. */
    public List<Obstacles.Obstacle> obstacles() {
        return hindrance instanceof MoveOutcome.Obstructed(var found) ? found : List.of();
    }

    /** What else happens then, in sentences. */
    public List<String> consequences() {
        var more = new ArrayList<>(weigh);
        if (move == Move.SUBMIT && plan.dueAt() != null) {
            more.add(Moment.over(plan.dueAt(), now)
                    ? "It was due by %s, London time. It will be marked as late.".formatted(Moment.words(plan.dueAt()))
                    : "It is due by %s, London time: it will be on time.".formatted(Moment.words(plan.dueAt())));
        }
        if (predecessor != null) {
            more.add("It takes the place of “%s”, which becomes superseded.".formatted(predecessor.title()));
        }
        if (move == Move.WITHDRAW && edition != null && edition.publishedAt() != null) {
            more.add("Everybody can read the reason. Who has read or copied the text already keeps it.");
        }
        return more;
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id();
    }

    public String href(Obstacles.Obstacle obstacle) {
        return path() + "/sections/" + obstacle.key();
    }

    public Textarea reason() {
        return Textarea.named("reason")
                .label(Label.of(move == Move.WITHDRAW ? "Why is it withdrawn?" : "What has to change?").classes("govuk-label--s"))
                .hint(move == Move.WITHDRAW
                        ? "In a sentence or two, without names of people"
                        : "Whoever wrote it reads this on the plan's page")
                .rows(4).value(form.reason()).errors(errors);
    }

    /** Everything that keeps it from being done, each thing with a link to where it is put right. */
    public ErrorSummary summary() {
        var inTheWay = obstacles().stream().map(each -> new ErrorSummary.Item(Text.of(each.words()), href(each)));
        var wrong = errors.all().stream().map(MoveView::item);
        return ErrorSummary.empty().items(Stream.concat(wrong, inTheWay).toList());
    }

    /** Whether the page answers a form that could not be accepted. */
    public boolean refused() {
        return tried && (!errors.isEmpty() || !possible());
    }

    private static ErrorSummary.Item item(FieldError error) {
        return new ErrorSummary.Item(Text.of(error.message()), "#" + error.field());
    }

    private String question() {
        return switch (move) {
            case SEND_FOR_REVIEW -> "Send this plan for review?";
            case TAKE_BACK -> "Take this plan back?";
            case APPROVE -> "Approve this plan?";
            case REQUEST_CHANGES -> "Ask for changes to this plan?";
            case SUBMIT -> "Submit this plan?";
            case PUBLISH -> "Publish this plan?";
            case WITHDRAW -> "Withdraw this plan?";
            case REOPEN -> "Open this plan again?";
        };
    }

    private String happens() {
        return switch (move) {
            case SEND_FOR_REVIEW -> "An approver reads it next. Its texts are locked meanwhile; you can take it back.";
            case TAKE_BACK -> "It becomes a draft again, and its texts can be written. Send it for review again when it is ready.";
            case APPROVE -> "Its texts stay locked as they are, ready to be %s."
                    .formatted(template.recipient() == null ? "published" : "submitted or published");
            case REQUEST_CHANGES -> "Its texts are opened again, and the plan's page shows your reason.";
            case SUBMIT -> "The plan is recorded as submitted to %s, and frozen with its figures as they stand now."
                    .formatted(template.recipient());
            case PUBLISH -> plan.state() == PlanState.SUBMITTED && edition != null && edition.submittedAt() != null
                    ? "Everybody can then read it without signing in, exactly as it was submitted on %s."
                            .formatted(Moment.day(edition.submittedAt()))
                    : "Everybody can then read it without signing in, with its figures as they stand now.";
            case WITHDRAW -> edition != null && edition.publishedAt() != null
                    ? "Nobody outside the council can read its text any more: they see when it was withdrawn, and why."
                    : "It stays in the history, marked as withdrawn with your reason.";
            case REOPEN -> "It becomes a draft again, and its texts can be written. What was withdrawn stays in the history.";
        };
    }
}
