package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.Locale;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages that ask before a plan is moved to its next state, and move it: one noun for each {@link Move}. */
@Hidden
@Controller("/{council}/plans/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.APPROVER)
class SignOffPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final SignOff signOff;
    private final Editions editions;
    private final Findings findings;
    private final Comments comments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;
    private final Clock clock;

    SignOffPages(
            Plans plans, SignOff signOff, Editions editions, Findings findings, Comments comments, Pages pages,
            ErrorPages errorPages, Forms forms, Clock clock) {
        this.plans = plans;
        this.signOff = signOff;
        this.editions = editions;
        this.findings = findings;
        this.comments = comments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get(uris = {"/review", "/draft"})
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> askAuthor(HttpRequest<?> request, String council, long id, Actor actor) {
        return ask(request, council, id, actor);
    }

    @Get(uris = {"/approval", "/changes", "/submission", "/publication", "/withdrawal", "/reopening"})
    HttpResponse<?> askApprover(HttpRequest<?> request, String council, long id, Actor actor) {
        return ask(request, council, id, actor);
    }

    @Post(uris = {"/review", "/draft"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> moveAsAuthor(HttpRequest<?> request, String council, long id, @Body MoveForm form, Actor actor) {
        return move(request, council, id, form, actor);
    }

    @Post(uris = {"/approval", "/changes", "/submission", "/publication", "/withdrawal", "/reopening"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> moveAsApprover(HttpRequest<?> request, String council, long id, @Body MoveForm form, Actor actor) {
        return move(request, council, id, form, actor);
    }

    private HttpResponse<?> ask(HttpRequest<?> request, String council, long id, Actor actor) {
        var move = move(request);
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> page(request, HttpStatus.OK, view(council, plan, move, MoveForm.of(plan),
                        signOff.hindrance(plan, move, actor).orElse(null), FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> move(HttpRequest<?> request, String council, long id, MoveForm form, Actor actor) {
        var move = move(request);
        var found = plans.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var plan = found.get();
        var errors = form.check(forms, move);
        if (!errors.isEmpty()) {
            return page(request, HttpStatus.UNPROCESSABLE_ENTITY, view(council, plan, move, form.onTopOf(plan),
                    signOff.hindrance(plan, move, actor).orElse(null), errors, true));
        }
        var outcome = signOff.move(id, move, form.reasonLines(), form.seenVersion(), actor);
        return switch (outcome) {
            case MoveOutcome.Moved(var moved) -> Flash.redirect(request, PlanPages.path(council, moved),
                    "The plan was " + move.done());
            case MoveOutcome.Stale(var current) -> page(request, HttpStatus.CONFLICT, view(council, current, move,
                    form.onTopOf(current), signOff.hindrance(current, move, actor).orElse(null),
                    FormErrors.of("version", "Somebody else changed the plan first, and it is now %s: look at it again"
                            .formatted(current.state().title().toLowerCase(Locale.UK))), true));
            case MoveOutcome.Refused refused -> page(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    view(council, plan, move, form, refused, FormErrors.none(), true));
            case MoveOutcome.Obstructed obstructed -> page(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    view(council, plan, move, form, obstructed, FormErrors.none(), true));
            case MoveOutcome.NotAllowed notAllowed -> page(request, HttpStatus.FORBIDDEN,
                    view(council, plan, move, form, notAllowed, FormErrors.none(), false));
            case MoveOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, MoveView view) {
        var page = pages.of(request, view.title())
                .under(PlanPages.list(view.council()), PlanPages.link(view.council(), view.plan()));
        return HttpResponse.status(status).body(jte.planMove(
                view.refused() ? page.with(FormErrors.of("version", view.title())) : page, view));
    }

    private MoveView view(
            String council, Plan plan, Move move, MoveForm form, @Nullable MoveOutcome hindrance, FormErrors errors,
            boolean tried) {
        var forward = move == Move.SUBMIT || move == Move.PUBLISH;
        var predecessor = Optional.ofNullable(plan.follows()).filter(any -> forward).flatMap(plans::find)
                .filter(each -> each.state() == PlanState.SUBMITTED
                        || move == Move.PUBLISH && each.state() == PlanState.PUBLISHED);
        return new MoveView(council, plan, plans.template(plan), move, editions.newest(plan.id()).orElse(null),
                predecessor.orElse(null), hindrance, form, errors, tried,
                move == Move.APPROVE ? weigh(plan) : List.of(), clock.instant());
    }

    private List<String> weigh(Plan plan) {
        int kept = findings.kept(plan).size();
        long open = comments.open(plan.id()).values().stream().mapToLong(Long::longValue).sum();
        return List.of(
                kept == 0 ? "Nothing that was pointed out was let stand."
                        : "%d %s let stand with a reason: see what to look at, on its page.".formatted(kept, kept == 1 ? "thing was" : "things were"),
                open == 0 ? "No comment is open." : open == 1 ? "1 comment is open." : open + " comments are open.");
    }

    /** The last word of the address. */
    private static Move move(HttpRequest<?> request) {
        var path = request.getPath();
        return Move.of(path.substring(path.lastIndexOf('/') + 1)).orElseThrow();
    }
}
