package org.caremarket.provider.closure;

import gg.jte.models.runtime.JteModel;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the steps of a continuity plan are worked off, and the plan is closed. */
@Hidden
@Controller("/{council}/market-changes/{id}/continuity")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ContinuityStepPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final MarketChanges changes;
    private final Continuity continuity;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ContinuityStepPages(
            MarketChanges changes, Continuity continuity, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.changes = changes;
        this.continuity = continuity;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/steps/{step}")
    HttpResponse<?> step(HttpRequest<?> request, String council, long id, long step) {
        return find(id, step).<HttpResponse<?>>map(found -> HttpResponse.ok(
                        page(request, council, id, found, StepForm.of(found), FormErrors.none(), false)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/steps/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, long step, @Body StepForm form, Actor actor) {
        var found = find(id, step);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return refused(page(request, council, id, found.get(), form, errors, false));
        }
        var version = Integer.parseInt(form.version());
        return switch (continuity.step(found.get().planId(), step, form.chosen().orElseThrow(), form.day(), form.why(),
                form.words(), version, actor)) {
            case ContinuityOutcome.Saved saved -> Flash.redirect(request, ContinuityPages.path(council, id), "Step recorded");
            case ContinuityOutcome.Stale stale -> {
                var current = find(id, step).orElseThrow();
                yield HttpResponse.status(HttpStatus.CONFLICT)
                        .body(page(request, council, id, current, form.onTopOf(current), FormErrors.none(), true));
            }
            case ContinuityOutcome.Refused(var why) ->
                refused(page(request, council, id, found.get(), form, FormErrors.of(List.of(why)), false));
            case ContinuityOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/closure")
    HttpResponse<?> askClosure(HttpRequest<?> request, String council, long id) {
        return with(request, id, (change, plan) -> HttpResponse.ok(
                closing(request, council, change, plan, LessonsForm.begin(plan), FormErrors.none())));
    }

    @Post("/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, String council, long id, @Body LessonsForm form, Actor actor) {
        return with(request, id, (change, plan) -> {
            var errors = form.check(forms, LocalDate.now(clock));
            if (!errors.isEmpty()) {
                return refused(closing(request, council, change, plan, form, errors));
            }
            return switch (continuity.close(
                    plan.id(), form.day(), form.lessons().replace("\r\n", "\n").strip(), form.seenVersion(), actor)) {
                case ContinuityOutcome.Saved saved ->
                    Flash.redirect(request, ContinuityPages.path(council, id), "Continuity plan closed");
                case ContinuityOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                        .body(closing(request, council, change, current, form.onTopOf(current),
                                FormErrors.of("", "Somebody else changed the plan first: look at it again before you close it")));
                case ContinuityOutcome.Refused(var why) ->
                    refused(closing(request, council, change, plan, form, FormErrors.of(List.of(why))));
                case ContinuityOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, long id, BiFunction<MarketChange, ContinuityPlan, HttpResponse<?>> answer) {
        return continuity.ofChange(id).<HttpResponse<?>>map(plan -> answer.apply(changes.find(id).orElseThrow(), plan))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private Optional<ContinuityStep> find(long change, long step) {
        return continuity.ofChange(change).flatMap(plan -> continuity.steps(plan.id()).stream()
                .filter(each -> each.id() == step).findFirst());
    }

    private JteModel page(HttpRequest<?> request, String council, long id, ContinuityStep step, StepForm form,
            FormErrors errors, boolean conflict) {
        var change = changes.find(id).orElseThrow();
        return templates.closureContinuityStep(
                pages.of(request, conflict ? "Somebody else changed this step first" : step.title()).with(errors)
                        .under(ContinuityPages.trail(council, change)),
                new StepView(council, change, step, form, errors, conflict));
    }

    private JteModel closing(HttpRequest<?> request, String council, MarketChange change, ContinuityPlan plan,
            LessonsForm form, FormErrors errors) {
        return templates.closureContinuityClosing(
                pages.of(request, "Close the continuity plan").with(errors).under(ContinuityPages.trail(council, change)),
                new LessonsView(council, change, plan, form, errors));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }
}
