package org.caremarket.fee;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;

/** The pages of fair-cost-of-care exercises. */
@Hidden
@Controller("/{council}/cost-of-care")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CostPages {

    private final Costs costs;
    private final Fees fees;
    private final CostDocuments documents;
    private final CostRooms rooms;
    private final Forms forms;
    private final Clock clock;

    CostPages(Costs costs, Fees fees, CostDocuments documents, CostRooms rooms, Forms forms, Clock clock) {
        this.costs = costs;
        this.fees = fees;
        this.documents = documents;
        this.rooms = rooms;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        return rooms.show(request, council, CostViews.list(council, costs.exercises(), Writers.mayWrite(actor),
                actor.role() == Role.APPROVER));
    }

    @Get("/new")
    HttpResponse<?> newExercise(HttpRequest<?> request, String council) {
        return rooms.form(request, council, CostViews.form(council, null, ExerciseForm.EMPTY, FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body ExerciseForm form, Actor actor) {
        var checked = form.check(forms, null);
        if (checked.text() == null) {
            return rooms.form(request, council, CostViews.form(council, null, form, checked.errors()));
        }
        return switch (costs.add(checked.text(), actor)) {
            case Outcome.Saved<Exercise>(var now) -> Flash.redirect(request, CostViews.path(council, now), "Exercise added");
            case Outcome.Refused<Exercise>(var why) ->
                rooms.form(request, council, CostViews.form(council, null, form, FormErrors.of(List.of(why))));
            case Outcome.Stale<Exercise> none -> rooms.notFound(request);
            case Outcome.NotFound<Exercise> none -> rooms.notFound(request);
        };
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return costs.exercise(id).<HttpResponse<?>>map(exercise -> HttpResponse.ok(rooms.show(request, council,
                        CostViews.show(council, exercise, costs.of(exercise), fees, Writers.mayWrite(actor))
                                .with(documents.part(council, exercise, Writers.mayWrite(actor))))))
                .orElseGet(() -> rooms.notFound(request));
    }

    @Get("/{id}/results.csv")
    @Produces("text/csv")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> csv(HttpRequest<?> request, String council, long id) {
        return costs.exercise(id).<HttpResponse<?>>map(exercise -> FeePages.file(table(council, exercise).csv(),
                        "text/csv; charset=utf-8", council + "-cost-of-care.csv"))
                .orElseGet(() -> rooms.notFound(request));
    }

    @Get("/{id}/results.xlsx")
    @Produces(FeePages.WORKBOOK)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> workbook(HttpRequest<?> request, String council, long id) {
        return costs.exercise(id).<HttpResponse<?>>map(exercise -> FeePages.file(table(council, exercise).workbook(),
                        FeePages.WORKBOOK, council + "-cost-of-care.xlsx"))
                .orElseGet(() -> rooms.notFound(request));
    }

    private DataTable table(String council, Exercise exercise) {
        return CostTable.of(exercise, costs.of(exercise), council, LocalDate.now(clock));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return costs.exercise(id).<HttpResponse<?>>map(exercise -> rooms.form(request, council,
                        CostViews.form(council, exercise, ExerciseForm.of(exercise), FormErrors.none()),
                                CostRooms.to(council, exercise)))
                .orElseGet(() -> rooms.notFound(request));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body ExerciseForm form, Actor actor) {
        var found = costs.exercise(id);
        if (found.isEmpty()) {
            return rooms.notFound(request);
        }
        var exercise = found.get();
        var way = CostRooms.to(council, exercise);
        var checked = form.check(forms, exercise);
        if (checked.text() == null) {
            return rooms.form(request, council, CostViews.form(council, exercise, form, checked.errors()), way);
        }
        return switch (costs.change(id, checked.text(), form.seenVersion(), actor)) {
            case Outcome.Saved<Exercise>(var now) -> Flash.redirect(request, CostViews.path(council, now), "Exercise changed");
            case Outcome.Stale<Exercise>(var current) -> rooms.form(request, council,
                    CostViews.form(council, current, form.onTopOf(current), FormErrors.none())
                            .beside(CostRooms.both(current.text().parts(), checked.text().parts()), current.changedBy()), way);
            case Outcome.Refused<Exercise>(var why) ->
                rooms.form(request, council, CostViews.form(council, exercise, form, FormErrors.of(List.of(why))), way);
            case Outcome.NotFound<Exercise> none -> rooms.notFound(request);
        };
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body VersionForm form, Actor actor) {
        return costs.remove(id, form.seen(), actor) instanceof Outcome.NotFound<Exercise> ? rooms.notFound(request)
                : costs.exercise(id).isEmpty() ? Flash.redirect(request, CostViews.all(council), "Exercise removed")
                        : Flash.redirect(request, CostViews.all(council) + "/" + id,
                                "Somebody changed it meanwhile, so it was not removed");
    }

    @Post("/{id}/results")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, String council, long id, @Body BeginForm form, Actor actor) {
        return switch (form.care().<Outcome<CareCost>>map(care -> costs.begin(id, care, actor))
                .orElseGet(Outcome.NotFound::new)) {
            case Outcome.Saved<CareCost>(var now) -> Flash.redirect(request, GapViews.path(council, now), "Result begun");
            case Outcome.Stale<CareCost> none -> rooms.notFound(request);
            case Outcome.Refused<CareCost> none -> rooms.notFound(request);
            case Outcome.NotFound<CareCost> none -> rooms.notFound(request);
        };
    }
}
