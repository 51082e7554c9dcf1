package org.caremarket.plan;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a document of an existing plan is brought in, and sorted into the sections of a plan here. */
@Hidden
@Controller("/{council}/plans/{id}/readings")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class PlanReadingPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final PlanReadings readings;
    private final Plans plans;
    private final Pages pages;
    private final ErrorPages errorPages;

    PlanReadingPages(PlanReadings readings, Plans plans, Pages pages, ErrorPages errorPages) {
        this.readings = readings;
        this.plans = plans;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, String council, long id) {
        return plans.find(id).<HttpResponse<?>>map(plan -> HttpResponse.ok(upload(request, council, plan, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> read(HttpRequest<?> request, String council, long id, @Nullable @Part CompletedFileUpload file, Actor actor)
            throws IOException {
        var plan = plans.find(id);
        if (plan.isEmpty()) {
            return errorPages.notFound(request);
        }
        return switch (UploadedFile.of(file)) {
            case UploadedFile.None() -> refused(request, council, plan.get(), FormErrors.of("file", "Select a document"));
            case UploadedFile.Some(var name, var content) -> switch (readings.read(id, name, content, actor)) {
                case ReadingOutcome.Read(var reading) -> HttpResponse.seeOther(URI.create(path(council, reading)));
                case ReadingOutcome.Refused(var why) -> refused(request, council, plan.get(), FormErrors.of(List.of(why)));
                case ReadingOutcome.NotFound() -> errorPages.notFound(request);
            };
        };
    }

    @Get("/{reading}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long reading, Actor actor) {
        return readings.review(id, reading)
                .<HttpResponse<?>>map(review -> page(HttpResponse.ok(), request,
                        new PlanReadingView(council, review, List.of(), FormErrors.none(), actor)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    /** The whole text of one part, as it was read. */
    @Get("/{reading}/parts/{part}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> part(HttpRequest<?> request, String council, long id, long reading, int part, Actor actor) {
        return readings.review(id, reading).filter(review -> part >= 0 && part < review.parts().size())
                .<HttpResponse<?>>map(review -> {
                    var view = new PlanReadingView(council, review, List.of(), FormErrors.none(), actor);
                    return HttpResponse.ok(jte.planReadingPart(pages.of(request, review.parts().get(part).title())
                            .under(PlanPages.list(council), PlanPages.link(council, review.plan()),
                                    Page.NavLink.to(review.reading().fileName(), view.path())), view, part));
                })
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{reading}/choices")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(
            HttpRequest<?> request, String council, long id, long reading, @Body Map<String, Object> form, Actor actor) {
        var typed = ReadingForm.of(form);
        return decide(request, council, id, reading, typed, actor, version ->
                readings.choose(id, reading, version, typed.choices()));
    }

    @Post("/{reading}/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> take(
            HttpRequest<?> request, String council, long id, long reading, @Body Map<String, Object> form, Actor actor) {
        var typed = ReadingForm.of(form);
        return decide(request, council, id, reading, typed, actor, version ->
                readings.take(id, reading, version, typed.choices(), typed.versions(), actor));
    }

    @Post("/{reading}/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> discard(
            HttpRequest<?> request, String council, long id, long reading, @Body Map<String, Object> form, Actor actor) {
        return decide(request, council, id, reading, ReadingForm.of(form), actor, version ->
                readings.discard(id, reading, version, actor));
    }

    private interface Step {
        TakingOutcome take(int version);
    }

    private HttpResponse<?> decide(
            HttpRequest<?> request, String council, long id, long reading, ReadingForm typed, Actor actor, Step step) {
        if (readings.review(id, reading).isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = typed.check();
        if (!errors.isEmpty()) {
            return again(HttpResponse.unprocessableEntity(), request, council, id, reading, typed, List.of(), errors, actor);
        }
        return switch (step.take(typed.seenVersion().orElseThrow())) {
            case TakingOutcome.Done(var now, var written) -> Flash.redirect(request, path(council, now), done(now, written));
            case TakingOutcome.Stale stale -> page(HttpResponse.status(HttpStatus.CONFLICT), request, new PlanReadingView(council,
                    readings.review(id, reading).orElseThrow(), List.of(), FormErrors.of("version",
                            "Somebody else decided about this document first: this is how it stands now"), actor));
            case TakingOutcome.Overtaken(var sections) -> again(HttpResponse.status(HttpStatus.CONFLICT), request, council, id,
                    reading, typed, sections.stream().map(Section::heading).toList(), FormErrors.of("results",
                            "Somebody wrote in the plan since you saw it. Nothing was taken over: look at the result again"), actor);
            case TakingOutcome.Refused(var why) -> again(HttpResponse.unprocessableEntity(), request, council, id, reading, typed,
                    List.of(), FormErrors.of(List.of(why)), actor);
            case TakingOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private static String done(PlanReading reading, List<String> written) {
        return switch (reading.state()) {
            case REVIEW -> "Review updated";
            case TAKEN -> "Taken over: " + String.join(", ", written);
            case DISCARDED -> "Document discarded";
        };
    }

    /** The review with what was chosen, which is not kept. */
    private HttpResponse<?> again(MutableHttpResponse<?> answer, HttpRequest<?> request, String council, long id, long reading,
            ReadingForm typed, List<String> overtaken, FormErrors errors, Actor actor) {
        return page(answer, request, new PlanReadingView(council,
                readings.review(id, reading, typed.choices()).orElseThrow(), overtaken, errors, actor));
    }

    private HttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, PlanReadingView view) {
        var plan = view.review().plan();
        var page = pages.of(request, view.review().reading().fileName())
                .under(PlanPages.list(view.council()), PlanPages.link(view.council(), plan)).with(view.errors());
        return answer.body(view.mayDecide() ? jte.planReadingReview(page, view) : jte.planReading(page, view));
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, Plan plan, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(upload(request, council, plan, errors));
    }

    private JteModel upload(HttpRequest<?> request, String council, Plan plan, FormErrors errors) {
        return jte.planReadingUpload(pages.of(request, "Bring in a document of this plan")
                .under(PlanPages.list(council), PlanPages.link(council, plan)).with(errors),
                new ReadingUploadView(council, plan, readings.of(plan.id()), errors));
    }

    private static String path(String council, PlanReading reading) {
        return "/" + council + "/plans/" + reading.planId() + "/readings/" + reading.id();
    }
}
