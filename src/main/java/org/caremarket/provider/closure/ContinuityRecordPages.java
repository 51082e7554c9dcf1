package org.caremarket.provider.closure;

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
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** What is recorded on the page of a continuity plan itself: moves, who was told, and the files that are made of it. */
@Hidden
@Controller("/{council}/market-changes/{id}/continuity")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ContinuityRecordPages {

    private final Continuity continuity;
    private final ContinuityReading reading;
    private final ContinuityDocuments documents;
    private final Forms forms;
    private final ErrorPages errorPages;
    private final Clock clock;

    ContinuityRecordPages(Continuity continuity, ContinuityReading reading, ContinuityDocuments documents, Forms forms,
            ErrorPages errorPages, Clock clock) {
        this.continuity = continuity;
        this.reading = reading;
        this.documents = documents;
        this.forms = forms;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Post("/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> moved(HttpRequest<?> request, String council, long id, @Body MovedForm form, Actor actor) {
        return write(request, council, id, form.check(forms, LocalDate.now(clock)), form, ToldForm.EMPTY,
                plan -> continuity.moved(plan.id(), form.day(), form.many(), actor), "Moves recorded", actor);
    }

    @Post("/moves/{move}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeMove(HttpRequest<?> request, String council, long id, long move, Actor actor) {
        return write(request, council, id, FormErrors.none(), MovedForm.EMPTY, ToldForm.EMPTY,
                plan -> continuity.removeMove(plan.id(), move, actor), "Line removed", actor);
    }

    @Post("/told")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> told(HttpRequest<?> request, String council, long id, @Body ToldForm form, Actor actor) {
        return write(request, council, id, form.check(forms, LocalDate.now(clock)), MovedForm.EMPTY, form,
                plan -> continuity.told(plan.id(), Typed.line(form.told()), form.day(), Typed.line(form.how()),
                        Typed.line(form.byWhom()), actor), "Recorded who was told", actor);
    }

    @Post("/told/{told}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeTold(HttpRequest<?> request, String council, long id, long told, Actor actor) {
        return write(request, council, id, FormErrors.none(), MovedForm.EMPTY, ToldForm.EMPTY,
                plan -> continuity.removeTold(plan.id(), told, actor), "Line removed", actor);
    }

    @Post("/documents")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id, @Body DocumentForm form, Actor actor) {
        return write(request, council, id, form.check(), MovedForm.EMPTY, ToldForm.EMPTY,
                plan -> documents.ask(plan.id(), form.chosen().orElseThrow(), actor),
                "The file is being made. You can leave this page and find it here later", actor);
    }

    @Get("/documents/{document}")
    @Produces(MediaType.ALL)
    HttpResponse<?> fetch(HttpRequest<?> request, String council, long id, long document) {
        var found = documents.find(planOf(id), document);
        var content = found.flatMap(documents::content);
        return content.isPresent() ? PaperFile.download(found.get().format(), found.get().fileName(), content.get())
                : errorPages.notFound(request);
    }

    @Post("/documents/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> removeDocument(HttpRequest<?> request, String council, long id, long document, Actor actor) {
        return documents.remove(planOf(id), document, actor)
                ? Flash.redirect(request, ContinuityPages.path(council, id), "File removed") : errorPages.notFound(request);
    }

    /** 0, which no plan has, when the exit has none. */
    private long planOf(long change) {
        return continuity.ofChange(change).map(ContinuityPlan::id).orElse(0L);
    }

    private HttpResponse<?> write(HttpRequest<?> request, String council, long id, FormErrors errors, MovedForm moved,
            ToldForm told, Function<ContinuityPlan, ContinuityOutcome> work, String done, Actor actor) {
        var plan = continuity.ofChange(id);
        if (plan.isEmpty()) {
            return errorPages.notFound(request);
        }
        if (!errors.isEmpty()) {
            return refused(request, council, id, errors, moved, told, actor);
        }
        return switch (work.apply(plan.get())) {
            case ContinuityOutcome.Saved saved -> Flash.redirect(request, ContinuityPages.path(council, id), done);
            case ContinuityOutcome.Stale stale -> errorPages.notFound(request);
            case ContinuityOutcome.Refused(var why) ->
                refused(request, council, id, FormErrors.of(List.of(why)), moved, told, actor);
            case ContinuityOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, String council, long id, FormErrors errors, MovedForm moved,
            ToldForm told, Actor actor) {
        var view = reading.view(council, id, moved, told, errors, actor, false).orElseThrow();
        return HttpResponse.unprocessableEntity().body(reading.page(request, view));
    }
}
