package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.CharacterCount;
import org.caremarket.platform.web.govuk.ErrorSummary;
import org.caremarket.platform.web.govuk.Label;

/**
 * What was said about a section, and the forms in which more is said.
 *
 * @param form what was typed last; empty when nothing was
 * @param answered the comment that it answers; null for a new comment
 * @param errors what is wrong with it
 */
public record CommentsView(
        String council, Plan plan, Section section, List<Talk> talks, Actor reader, CommentForm form,
        @Nullable Long answered, FormErrors errors) {

    /** The answer first: {@code 1 comment is open, 2 are resolved.} */
    public String answer() {
        long open = open().size();
        long resolved = resolved().size();
        if (open + resolved == 0) {
            return "Nobody has commented on this section yet.";
        }
        var opened = open == 0 ? "No comment is open" : open == 1 ? "1 comment is open" : open + " comments are open";
        return resolved == 0 ? opened + "." : "%s, %d %s resolved.".formatted(opened, resolved, resolved == 1 ? "is" : "are");
    }

    public List<Talk> open() {
        return talks.stream().filter(talk -> !talk.comment().resolved()).toList();
    }

    public List<Talk> resolved() {
        return talks.stream().filter(talk -> talk.comment().resolved()).toList();
    }

    /** Whether the reader comments, answers and resolves. */
    public boolean mayComment() {
        return PlanPages.mayWrite(reader) && Comments.possible(plan.state());
    }

    /** Why nobody comments any more; empty while the plan is written or reviewed. */
    public String closed() {
        return Comments.possible(plan.state()) ? "" : "Comments are closed. " + plan.state().meaning();
    }

    /** The field for a new comment. */
    public CharacterCount field() {
        var field = CharacterCount.named("text").characters(Comment.LONGEST).rows(4)
                .label(Label.of("Comment on this section").classes("govuk-label--s"));
        field = field.textarea(field.textarea().id("text")).threshold(75);
        return answered == null ? field.value(form.text()).errors(errors) : field;
    }

    /** The field for an answer. */
    public CharacterCount field(Talk talk) {
        var field = CharacterCount.named("text").characters(Comment.LONGEST).rows(3).threshold(75)
                .label(Label.of("Your answer").classes("govuk-label--s"));
        field = field.textarea(field.textarea().id("answer-" + talk.comment().id()));
        return answers(talk) ? field.value(form.text()).errors(errors) : field;
    }

    /** Whether what was typed last answers this comment. */
    public boolean answers(Talk talk) {
        return answered != null && answered == talk.comment().id();
    }

    public ErrorSummary summary() {
        return ErrorSummary.of(errors).linking("text", answered == null ? "text" : "answer-" + answered)
                .linking("version", "text");
    }

    public String path() {
        return "/" + council + "/plans/" + plan.id() + "/sections/" + section.key() + "/comments";
    }

    public String sectionHref() {
        return "/" + council + "/plans/" + plan.id() + "/sections/" + section.key();
    }
}
