package org.caremarket.workshop.invitation;

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
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;

/** The page on which those are reminded who have not answered. */
@Hidden
@Controller("/{council}/workshops/{id}/invitations/reminders")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ReminderPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final Inviting inviting;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    ReminderPages(Workshops workshops, Inviting inviting, Forms forms, Pages pages, ErrorPages errorPages) {
        this.workshops = workshops;
        this.inviting = inviting;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** @param notComing {@code yes} to remind those as well who said that they do not come */
    @Get("{?notComing}")
    HttpResponse<?> ask(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String notComing) {
        return with(request, id, workshop -> {
            var words = inviting.usual(RoundKind.REMINDER, workshop);
            var form = new ReminderForm(words.subject(), words.opening(), notComing, "");
            return HttpResponse.ok(page(request, council, workshop, inviting.reminded(workshop, form.notComingToo()), form,
                    FormErrors.none()));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remind(HttpRequest<?> request, String council, long id, @Body ReminderForm form, Actor actor) {
        return with(request, id, workshop -> {
            var errors = form.check(forms);
            if (!errors.isEmpty()) {
                return HttpResponse.unprocessableEntity().body(
                        page(request, council, workshop, inviting.reminded(workshop, form.notComingToo()), form, errors));
            }
            return switch (inviting.remind(id, form.notComingToo(), form.words(), Typed.line(form.seen()), actor)) {
                case RoundOutcome.Asked asked -> Flash.redirect(request,
                        "/" + council + "/workshops/" + id + "/invitations", "The reminders are being written. You can leave this page");
                case RoundOutcome.Changed(var now) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council,
                        workshop, now, form, FormErrors.of("", "Who gets a letter has changed since: look at it again")));
                case RoundOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(page(request, council, workshop,
                        inviting.reminded(workshop, form.notComingToo()), form, FormErrors.of("", why)));
                case RoundOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private JteModel page(
            HttpRequest<?> request, String council, Workshop workshop, Preview preview, ReminderForm form, FormErrors errors) {
        var view = new LettersView(council, workshop, RoundKind.REMINDER, inviting.obstacle(RoundKind.REMINDER, workshop),
                preview, List.of(), form.notComingToo(), form.subject(), form.opening(), errors);
        return jte.workshopInvitationReview(
                pages.of(request, view.title()).with(errors).under(InvitationPages.way(council, workshop)), view);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Workshop, HttpResponse<?>> page) {
        return workshops.find(id).<HttpResponse<?>>map(page).orElseGet(() -> errorPages.notFound(request));
    }
}
