package org.caremarket.workshop;

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
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.templates.StaticTemplates;

/** The pages that ask before a workshop is opened, closed or extended, and do it. */
@Hidden
@Controller("/{council}/workshops/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class WorkshopMovePages {

    private final StaticTemplates jte = new StaticTemplates();
    private final WorkshopFrame frame;
    private final WorkshopMoves moves;
    private final Clock clock;

    WorkshopMovePages(WorkshopFrame frame, WorkshopMoves moves, Clock clock) {
        this.frame = frame;
        this.moves = moves;
        this.clock = clock;
    }

    @Get("/opening")
    HttpResponse<?> askToOpen(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, WorkshopMove.OPEN);
    }

    @Post("/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> open(HttpRequest<?> request, String council, long id, @Body WorkshopMoveForm form, Actor actor) {
        return move(request, council, id, WorkshopMove.OPEN, form, actor);
    }

    @Get("/closing")
    HttpResponse<?> askToClose(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, WorkshopMove.CLOSE);
    }

    @Post("/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request, String council, long id, @Body WorkshopMoveForm form, Actor actor) {
        return move(request, council, id, WorkshopMove.CLOSE, form, actor);
    }

    @Get("/extension")
    HttpResponse<?> askToExtend(HttpRequest<?> request, String council, long id) {
        return ask(request, council, id, WorkshopMove.EXTEND);
    }

    @Post("/extension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> extend(HttpRequest<?> request, String council, long id, @Body WorkshopMoveForm form, Actor actor) {
        return move(request, council, id, WorkshopMove.EXTEND, form, actor);
    }

    private HttpResponse<?> ask(HttpRequest<?> request, String council, long id, WorkshopMove move) {
        return frame.with(request, id, workshop -> page(request, HttpStatus.OK,
                view(council, workshop, move, WorkshopMoveForm.of(workshop), FormErrors.none(), false)));
    }

    private HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, WorkshopMove move, WorkshopMoveForm form, Actor actor) {
        return frame.with(request, id, workshop -> {
            var errors = form.check(move);
            return errors.isEmpty()
                    ? answer(request, council, workshop, move, form, moves.make(id, move, form, actor))
                    : page(request, HttpStatus.UNPROCESSABLE_ENTITY, view(council, workshop, move, form, errors, true));
        });
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Workshop workshop, WorkshopMove move, WorkshopMoveForm form,
            WorkshopMoveOutcome outcome) {
        return switch (outcome) {
            case WorkshopMoveOutcome.Moved(var moved) ->
                Flash.redirect(request, WorkshopPages.path(council, moved), done(move, moved));
            case WorkshopMoveOutcome.Stale(var current) -> page(request, HttpStatus.CONFLICT,
                    view(council, current, move, form.onTopOf(current), FormErrors.of("version",
                            "Somebody else changed the workshop first, and it is now %s: look at it again"
                                    .formatted(current.state(clock.instant()).title().toLowerCase(Locale.UK))), true));
            case WorkshopMoveOutcome.Refused(var why) -> page(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    view(council, workshop, move, form, FormErrors.of(List.of(why)), true));
            case WorkshopMoveOutcome.Obstructed obstructed -> page(request, HttpStatus.UNPROCESSABLE_ENTITY,
                    view(council, workshop, move, form, FormErrors.none(), true));
            case WorkshopMoveOutcome.NotFound() -> frame.notFound(request);
        };
    }

    private static String done(WorkshopMove move, Workshop moved) {
        return switch (move) {
            case OPEN -> "The workshop is open for feedback";
            case CLOSE -> "The workshop is closed";
            case EXTEND -> "Providers can now answer until " + LondonTime.words(moved.closesAt());
            case PUBLISH, WITHDRAW -> throw new IllegalArgumentException("Not made here: " + move);
        };
    }

    private WorkshopMoveView view(
            String council, Workshop workshop, WorkshopMove move, WorkshopMoveForm form, FormErrors errors, boolean tried) {
        var now = clock.instant();
        var obstacles = move == WorkshopMove.OPEN && workshop.state(now) == WorkshopState.PLANNED
                ? moves.inTheWay(workshop)
                : List.<Obstacle>of();
        return new WorkshopMoveView(council, workshop, move, obstacles, form, errors, tried, now);
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, WorkshopMoveView view) {
        var page = frame.page(request, view.title(), view.council(), view.workshop());
        return HttpResponse.status(status).body(jte.workshopMove(
                view.refused() ? page.with(FormErrors.of("version", view.title())) : page, view));
    }
}
