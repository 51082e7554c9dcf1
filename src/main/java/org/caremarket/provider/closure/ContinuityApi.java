package org.caremarket.provider.closure;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** Continuity plans as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/continuity")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Continuity of care")
class ContinuityApi {

    private final Continuity continuity;
    private final Forms forms;
    private final Clock clock;

    ContinuityApi(Continuity continuity, Forms forms, Clock clock) {
        this.continuity = continuity;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Continuity plans, those that go on first; without their steps")
    Items<ContinuityJson> list(String council, @Parameter(hidden = true) Actor actor) {
        var all = continuity.all().stream().map(each -> ContinuityJson.of(each, MarketChangePages.writes(actor))).toList();
        return new Items<>(all, all.size());
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One continuity plan with its steps, moves and who was told; notes only for officers and approvers")
    Optional<ContinuityJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return continuity.find(id).map(each -> ContinuityJson.whole(each, continuity, MarketChangePages.writes(actor)));
    }

    @Post
    @Operation(summary = "Start the continuity plan of an exit, with the steps of the newest checklist")
    @ApiResponse(responseCode = "201", description = "The plan")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or that the exit has a plan already")
    HttpResponse<?> start(String council, @Body ContinuityForm plan, @Parameter(hidden = true) Actor actor) {
        var errors = plan.check(forms, LocalDate.now(clock));
        var change = Typed.id(Typed.line(plan.change()));
        if (change.isEmpty()) {
            errors = errors.and("change", "Say by its id which exit the plan is about");
        }
        return errors.isEmpty()
                ? answer(continuity.start(change.orElseThrow(), plan.text(), actor), started -> HttpResponse.created(
                        whole(started), URI.create("/api/v1/" + council + "/continuity/" + started.id())))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Operation(summary = "Change who leads, the deadline and how many people are affected; what is left out is then not stated")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> change(String council, long id, @Body ContinuityForm plan, @Parameter(hidden = true) Actor actor) {
        return checked(id, plan.checkChange(forms, LocalDate.now(clock)),
                () -> continuity.change(id, plan.text(), plan.seenVersion().orElseThrow(), actor));
    }

    @Put("/{id}/steps/{step}")
    @Operation(summary = "Say how far a step is: open, done (with doneOn) or not-needed (with reason)")
    @ApiResponse(responseCode = "409", description = "Somebody changed the step since: read it again")
    HttpResponse<?> step(String council, long id, long step, @Body StepForm text, @Parameter(hidden = true) Actor actor) {
        return checked(id, text.check(forms, LocalDate.now(clock)), () -> continuity.step(id, step, text.chosen().orElseThrow(),
                text.day(), text.why(), text.words(), Integer.parseInt(text.version()), actor));
    }

    @Post("/{id}/moves")
    @Operation(summary = "Record how many people moved on a day")
    HttpResponse<?> moved(String council, long id, @Body MovedForm moved, @Parameter(hidden = true) Actor actor) {
        return checked(id, moved.check(forms, LocalDate.now(clock)),
                () -> continuity.moved(id, moved.day(), moved.many(), actor));
    }

    @Post("/{id}/told")
    @Operation(summary = "Record who was told, when, how and by whom")
    HttpResponse<?> told(String council, long id, @Body ToldForm told, @Parameter(hidden = true) Actor actor) {
        return checked(id, told.check(forms, LocalDate.now(clock)), () -> continuity.told(id, Typed.line(told.told()), told.day(),
                Typed.line(told.how()), Typed.line(told.byWhom()), actor));
    }

    @Post("/{id}/closure")
    @Operation(summary = "Close a plan of which every step is done or not needed, with what was learnt")
    HttpResponse<?> close(String council, long id, @Body LessonsForm lessons, @Parameter(hidden = true) Actor actor) {
        return checked(id, lessons.check(forms, LocalDate.now(clock)), () -> continuity.close(id, lessons.day(),
                Typed.lines(lessons.lessons()), lessons.seenVersion(), actor));
    }

    private HttpResponse<?> checked(long id, FormErrors errors, Supplier<ContinuityOutcome> work) {
        if (continuity.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        return errors.isEmpty() ? answer(work.get(), plan -> HttpResponse.ok(whole(plan))) : Problem.of(errors).response();
    }

    private ContinuityJson whole(ContinuityPlan plan) {
        return ContinuityJson.whole(plan, continuity, true);
    }

    private static HttpResponse<?> answer(ContinuityOutcome outcome, Function<ContinuityPlan, HttpResponse<?>> saved) {
        return switch (outcome) {
            case ContinuityOutcome.Saved(var plan) -> saved.apply(plan);
            case ContinuityOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody changed it since: read it again, and decide anew.").response();
            case ContinuityOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ContinuityOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
