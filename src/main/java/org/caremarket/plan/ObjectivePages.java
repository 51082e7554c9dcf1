package org.caremarket.plan;

import gg.jte.models.runtime.JteModel;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages of a plan's objectives: all of them, one, and the forms to write, move and remove them. */
@Hidden
@Controller("/{council}/plans/{id}/objectives")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ObjectivePages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Objectives objectives;
    private final TeamViews views;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    ObjectivePages(
            Plans plans, Objectives objectives, TeamViews views, Pages pages, ErrorPages errorPages, Forms forms) {
        this.plans = plans;
        this.objectives = objectives;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, Actor actor) {
        return with(request, id, plan -> HttpResponse.ok(all(request, council, plan, actor, FormErrors.none())));
    }

    @Get("/{objective}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long objective, Actor actor) {
        return with(request, id, objective, (plan, carried) -> HttpResponse.ok(jte.planTeamObjective(
                page(request, council, plan, "Objective"), views.objective(council, plan, carried, actor))));
    }

    @Get("/new")
    HttpResponse<?> newObjective(
            HttpRequest<?> request, String council, long id, @Nullable @QueryValue String section) {
        return with(request, id, plan -> HttpResponse.ok(
                form(request, view(council, plan, null, ObjectiveForm.begin(Typed.line(section)), FormErrors.none(), false))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body ObjectiveForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, id, null, form, "Objective added. Say next which actions carry it", objectives.add(
                        id, Typed.line(form.section()), form.words(), actor))
                : again(request, council, id, null, form, errors);
    }

    @Get("/{objective}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long objective) {
        return with(request, id, objective, (plan, carried) -> HttpResponse.ok(form(request, view(council, plan,
                carried.objective(), ObjectiveForm.of(carried.objective()), FormErrors.none(), false))));
    }

    @Post("/{objective}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, long id, long objective, @Body ObjectiveForm form, Actor actor) {
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answer(request, council, id, objective, form, "Objective changed", objectives.change(
                        id, objective, form.words(), form.seenVersion(), actor))
                : again(request, council, id, objective, form, errors);
    }

    @Post("/{objective}/position")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, long objective, @Body ObjectiveMoveForm form, Actor actor) {
        var errors = form.checkMove();
        return errors.isEmpty()
                ? onList(request, council, id, actor, "Objective moved", objectives.move(id, objective, form.up(), actor))
                : with(request, id, objective, (plan, carried) ->
                        HttpResponse.unprocessableEntity().body(all(request, council, plan, actor, errors)));
    }

    @Get("/{objective}/removal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id, long objective, Actor actor) {
        return with(request, id, objective, (plan, carried) -> HttpResponse.ok(jte.planTeamObjectiveRemoval(
                page(request, council, plan, "Remove this objective?"), views.objective(council, plan, carried, actor))));
    }

    @Post("/{objective}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(
            HttpRequest<?> request, String council, long id, long objective, @Body ObjectiveMoveForm form, Actor actor) {
        var errors = form.checkRemoval();
        return errors.isEmpty()
                ? onList(request, council, id, actor, "Objective removed",
                        objectives.remove(id, objective, form.seenVersion(), actor))
                : with(request, id, objective, (plan, carried) ->
                        HttpResponse.unprocessableEntity().body(all(request, council, plan, actor, errors)));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, @Nullable Long objective, ObjectiveForm form, String done,
            ObjectiveOutcome outcome) {
        return switch (outcome) {
            case ObjectiveOutcome.Saved(var saved) -> Flash.redirect(
                    request, "/" + council + "/plans/" + id + "/objectives/" + saved.id(), done);
            case ObjectiveOutcome.Stale(var current) -> with(request, id, plan -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(form(request, view(council, plan, current, form, FormErrors.none(), true))));
            case ObjectiveOutcome.Refused(var why) -> again(request, council, id, objective, form, FormErrors.of(List.of(why)));
            case ObjectiveOutcome.Locked(var state) -> again(request, council, id, objective, form,
                    FormErrors.of("text", "The plan is locked. " + state.meaning()));
            case ObjectiveOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> onList(
            HttpRequest<?> request, String council, long id, Actor actor, String done, ObjectiveOutcome outcome) {
        return switch (outcome) {
            case ObjectiveOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/plans/" + id + "/objectives", done);
            case ObjectiveOutcome.Stale stale -> with(request, id, plan -> HttpResponse.status(HttpStatus.CONFLICT).body(all(
                    request, council, plan, actor, FormErrors.of("", "Somebody else changed the objective first: look at it again"))));
            case ObjectiveOutcome.Refused(var why) -> with(request, id, plan -> HttpResponse.unprocessableEntity().body(
                    all(request, council, plan, actor, FormErrors.of(List.of(why)))));
            case ObjectiveOutcome.Locked(var state) -> with(request, id, plan -> HttpResponse.unprocessableEntity().body(all(
                    request, council, plan, actor, FormErrors.of("", "The plan is locked. " + state.meaning()))));
            case ObjectiveOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, String council, long id, @Nullable Long objective, ObjectiveForm form, FormErrors errors) {
        Function<Objective, HttpResponse<?>> answer = found -> with(request, id, plan -> HttpResponse.unprocessableEntity()
                .body(form(request, view(council, plan, found, form, errors, false))));
        return objective == null
                ? answer.apply(null)
                : with(request, id, objective, (plan, carried) -> answer.apply(carried.objective()));
    }

    private JteModel all(HttpRequest<?> request, String council, Plan plan, Actor actor, FormErrors errors) {
        return jte.planTeamObjectives(
                pages.of(request, "Objectives").under(PlanPages.list(council), PlanPages.link(council, plan)).with(errors),
                views.objectives(council, plan, actor, errors));
    }

    private ObjectiveFormView view(
            String council, Plan plan, @Nullable Objective objective, ObjectiveForm form, FormErrors errors, boolean stale) {
        return new ObjectiveFormView(council, plan, objective, objectives.sections(plan), form, errors, stale);
    }

    private JteModel form(HttpRequest<?> request, ObjectiveFormView view) {
        var title = view.stale() ? "Somebody else changed this objective first"
                : view.objective() == null ? "Add an objective" : "Change this objective";
        return jte.planTeamObjectiveEdit(page(request, view.council(), view.plan(), title).with(view.errors()), view);
    }

    private Page page(HttpRequest<?> request, String council, Plan plan, String title) {
        return pages.of(request, title).under(PlanPages.list(council), PlanPages.link(council, plan), all(council, plan));
    }

    static Page.NavLink all(String council, Plan plan) {
        return Page.NavLink.to("Objectives", PlanPages.path(council, plan) + "/objectives");
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Plan, HttpResponse<?>> answer) {
        Optional<Plan> found = plans.find(id);
        return found.isPresent() ? answer.apply(found.get()) : errorPages.notFound(request);
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, long id, long objective, BiFunction<Plan, CarriedObjective, HttpResponse<?>> answer) {
        return with(request, id, plan -> objectives.find(plan, objective)
                .<HttpResponse<?>>map(found -> answer.apply(plan, found))
                .orElseGet(() -> errorPages.notFound(request)));
    }
}
