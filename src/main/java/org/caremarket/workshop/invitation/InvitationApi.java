package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.contact.ContactList;
import org.caremarket.contact.ContactLists;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.job.Job;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** Invitations to workshops as JSON: the same nouns and rules as the pages. */
@Controller("/api/v1/{council}/workshops/{id}/invitations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class InvitationApi {

    private final Workshops workshops;
    private final Inviting inviting;
    private final Rounds rounds;
    private final InvitationViews views;
    private final ContactLists lists;
    private final Segments segments;
    private final Forms forms;

    InvitationApi(
            Workshops workshops, Inviting inviting, Rounds rounds, InvitationViews views, ContactLists lists, Segments segments,
            Forms forms) {
        this.workshops = workshops;
        this.inviting = inviting;
        this.rounds = rounds;
        this.views = views;
        this.lists = lists;
        this.segments = segments;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Who is invited and how it stands; names, addresses and needs only for officers and approvers")
    Optional<Items<InvitationJson>> list(
            String council, long id, @RequestBean InvitationFilter filter, PageRequest page, @Parameter(hidden = true) Actor actor) {
        return workshops.find(id).map(workshop -> {
            var found = views.rows(workshop, filter, page, actor);
            return new Items<>(found.items().stream().map(row -> InvitationJson.of(row, InvitationViews.mayWrite(actor))).toList(),
                    found.total());
        });
    }

    @Post
    @Operation(summary = "Invite contacts by segments, lists and ids; whoever may not be mailed or is invited already is left out")
    @ApiResponse(responseCode = "202", description = "The letters are being written: ask the job how far it is")
    @ApiResponse(responseCode = "422", description = "What is wrong, or why nobody can be invited")
    HttpResponse<?> invite(String council, long id, @Body InviteJson whom, @Parameter(hidden = true) Actor actor) {
        return with(id, workshop -> {
            var usual = inviting.usual(RoundKind.INVITATION, workshop);
            var known = segments.all();
            var errors = whom.check(forms, known, lists.all().stream().map(ContactList::id).toList(), usual);
            return errors.isEmpty()
                    ? answer(council, inviting.invite(id, whom.form().choice(List.of(), known), whom.words(usual), "", actor))
                    : Problem.of(errors).response();
        });
    }

    @Post("/reminders")
    @Operation(summary = "Remind those who have not answered, nobody within 24 hours of the letter before")
    @ApiResponse(responseCode = "202", description = "The letters are being written: ask the job how far it is")
    HttpResponse<?> remind(String council, long id, @Body ReminderForm reminder, @Parameter(hidden = true) Actor actor) {
        return with(id, workshop -> {
            var usual = inviting.usual(RoundKind.REMINDER, workshop);
            var whole = new ReminderForm(reminder.subject() == null ? usual.subject() : reminder.subject(),
                    reminder.opening() == null ? usual.opening() : reminder.opening(), reminder.notComing(), reminder.seen());
            var errors = whole.check(forms);
            return errors.isEmpty()
                    ? answer(council, inviting.remind(id, whole.notComingToo(), whole.words(), Typed.line(whole.seen()), actor))
                    : Problem.of(errors).response();
        });
    }

    @Post("/{invitation}/letters")
    @Operation(summary = "Send one contact a letter with a new link; the old ones go on working")
    HttpResponse<?> resend(String council, long id, long invitation, @Body VersionForm seen, @Parameter(hidden = true) Actor actor) {
        return answer(id, inviting.resend(id, invitation, seen.seen(), actor), actor);
    }

    @Post("/{invitation}/revocation")
    @Operation(summary = "Revoke an invitation: its links work no more, and letters that have not gone are cancelled")
    HttpResponse<?> revoke(String council, long id, long invitation, @Body VersionForm seen, @Parameter(hidden = true) Actor actor) {
        return answer(id, inviting.revoke(id, invitation, seen.seen(), actor), actor);
    }

    @Delete("/{invitation}/revocation")
    @Operation(summary = "Invite somebody again whose invitation was revoked, with a new link")
    HttpResponse<?> reinstate(
            String council, long id, long invitation, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        return answer(id, inviting.reinstate(id, invitation, new VersionForm(version).seen(), actor), actor);
    }

    private HttpResponse<?> answer(String council, RoundOutcome outcome) {
        return switch (outcome) {
            case RoundOutcome.Asked(var round) -> {
                var job = rounds.jobs(List.of(round)).stream().findFirst().map(Job::id).orElse(null);
                yield HttpResponse.accepted(job == null ? null : URI.create("/api/v1/" + council + "/jobs/" + job))
                        .body(new RoundJson(round.id(), round.kind(), round.subject(), round.chosen(), job));
            }
            case RoundOutcome.Changed(var now) -> Problem.of(HttpStatus.CONFLICT,
                    "Who gets a letter has changed: now they are %,d.".formatted(now.mail().size())).response();
            case RoundOutcome.Refused(var why) -> Problem.of(FormErrors.of("", why)).response();
            case RoundOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private HttpResponse<?> answer(long id, InvitationOutcome outcome, Actor actor) {
        return switch (outcome) {
            case InvitationOutcome.Saved(var now) -> with(id, workshop -> HttpResponse.ok(
                    InvitationJson.of(views.one("", workshop, now, FormErrors.none(), actor).row(), true)));
            case InvitationOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The invitation is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case InvitationOutcome.Refused(var why) -> Problem.of(FormErrors.of("", why)).response();
            case InvitationOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private HttpResponse<?> with(long id, Function<Workshop, HttpResponse<?>> work) {
        return workshops.find(id).<HttpResponse<?>>map(work).orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND).response());
    }
}
