package org.caremarket.workshop;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Input;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Text;

/**
 * What the page shows that asks before a workshop is opened, closed or extended.
 *
 * @param obstacles what has to be put right first
 * @param errors what is wrong with what was sent
 * @param tried whether the form was sent, and this is the answer
 */
public record WorkshopMoveView(
        String council, Workshop workshop, WorkshopMove move, List<Obstacle> obstacles, WorkshopMoveForm form,
        FormErrors errors, boolean tried, Instant now) {

    /** Whether it can be done, once the form is right. */
    public boolean possible() {
        return obstacles.isEmpty() && move.from().contains(state());
    }

    public WorkshopState state() {
        return workshop.state(now);
    }

    public String title() {
        if (!possible()) {
            return switch (move) {
                case OPEN -> "This workshop cannot be opened " + (state() == WorkshopState.PLANNED ? "yet" : "again");
                case CLOSE -> "This workshop cannot be closed";
                case EXTEND -> "This workshop cannot be extended";
                case PUBLISH, WITHDRAW -> move.title();
            };
        }
        return switch (move) {
            case OPEN -> "Open this workshop for feedback?";
            case CLOSE -> "Close this workshop now?";
            case EXTEND -> state() == WorkshopState.CLOSED ? "Open this workshop again?" : "Extend the closing date?";
            case PUBLISH, WITHDRAW -> move.title();
        };
    }

    /** The answer first: what happens, or what is in the way. */
    public String answer() {
        if (!obstacles.isEmpty()) {
            return obstacles.size() == 1 ? "One thing is in the way." : "%d things are in the way.".formatted(obstacles.size());
        }
        if (!possible()) {
            return "%s: %s".formatted(state().title(), state().meaning());
        }
        return switch (move) {
            case OPEN -> "Providers can then answer until %s. The agenda is locked, and its figures stay as they are now."
                    .formatted(LondonTime.words(workshop.closesAt()));
            case CLOSE -> "Nobody can answer any more then, although providers were told that they can until %s."
                    .formatted(LondonTime.words(workshop.closesAt()));
            case EXTEND -> state() == WorkshopState.CLOSED
                    ? "It closed on %s. With a new closing date providers can answer again, and those who were invited are told."
                            .formatted(LondonTime.words(workshop.end()))
                    : "Providers were told that they can answer until %s. Those who were invited are told the new date."
                            .formatted(LondonTime.words(workshop.closesAt()));
            case PUBLISH, WITHDRAW -> "";
        };
    }

    public boolean asksDate() {
        return move == WorkshopMove.EXTEND;
    }

    public Input closesOn() {
        return Input.named("closesOn").label(Label.of("New last day for answers").classes("govuk-label--s"))
                .hint("For example, 20 July 2026").width(20).value(form.closesOn()).errors(errors);
    }

    public Input closesAt() {
        return Input.named("closesAt").label(Label.of("Time on that day").classes("govuk-label--s"))
                .hint("London time; 17:00 when it is empty").width(5).value(form.closesAt()).errors(errors);
    }

    /** Whether the page answers a form that could not be accepted. */
    public boolean refused() {
        return tried && (!errors.isEmpty() || !possible());
    }

    public ErrorSummary summary() {
        var wrong = errors.all().stream().map(error -> new ErrorSummary.Item(Text.of(error.message()), "#" + error.field()));
        var inTheWay = obstacles.stream().map(each -> new ErrorSummary.Item(Text.of(each.words()), href(each)));
        return ErrorSummary.empty().items(Stream.concat(wrong, inTheWay).toList());
    }

    public String path() {
        return "/" + council + "/workshops/" + workshop.id();
    }

    public String href(Obstacle obstacle) {
        return path() + obstacle.path();
    }
}
