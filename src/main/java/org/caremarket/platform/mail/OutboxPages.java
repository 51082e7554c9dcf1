package org.caremarket.platform.mail;

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
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.FileName;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/**
 * The pages of a council's mail: the list, and each letter. They show people's addresses, so viewers, who need none of
 * that, do not see them.
 */
@Hidden
@Controller("/{council}/outbox")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class OutboxPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Mailroom mailroom;
    private final Outbox outbox;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    OutboxPages(Mailroom mailroom, Outbox outbox, Pages pages, ErrorPages errorPages, Forms forms) {
        this.mailroom = mailroom;
        this.outbox = outbox;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, String council, @RequestBean MailFilter wanted, PageRequest page) {
        return HttpResponse.ok(templates.outboxList(pages.of(request, "Outbox"),
                new OutboxView(council, wanted, mailroom.list(wanted, page), outbox.counts(), outbox.way(), page)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return mailroom.find(id)
                .<HttpResponse<?>>map(message -> HttpResponse.ok(
                        page(request, council, message, actor, "", FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{id}/attachments/{position}")
    @Produces(MediaType.ALL)
    HttpResponse<?> attachment(HttpRequest<?> request, String council, long id, int position) {
        return mailroom.attachments(id).stream().filter(file -> file.position() == position).findFirst()
                .flatMap(file -> mailroom.content(file).<HttpResponse<?>>map(content -> HttpResponse.ok(content)
                        .contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                        .header("Content-Disposition", "attachment; filename=\"" + FileName.tidy(file.name()) + "\"")))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> retry(HttpRequest<?> request, String council, long id, Actor actor) {
        return answer(request, council, actor, mailroom.retry(id, actor), "", "Letter is sent again");
    }

    @Get("/{id}/bounce")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> bounceForm(HttpRequest<?> request, String council, long id, Actor actor) {
        return mailroom.find(id)
                .<HttpResponse<?>>map(message -> HttpResponse.ok(
                        bounce(request, council, message, BounceForm.EMPTY, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/bounce")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> bounce(HttpRequest<?> request, String council, long id, @Body BounceForm form, Actor actor) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return mailroom.find(id)
                    .<HttpResponse<?>>map(message -> HttpResponse.unprocessableEntity().body(
                            bounce(request, council, message, form, errors)))
                    .orElseGet(() -> errorPages.notFound(request));
        }
        return answer(request, council, actor, mailroom.cameBack(id, form.reason().strip(), actor), form.reason(),
                "Letter marked as come back");
    }

    @Post("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> cancel(HttpRequest<?> request, String council, long id, Actor actor) {
        return answer(request, council, actor, mailroom.cancel(id, actor), "", "Letter cancelled");
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Actor actor, MailOutcome outcome, String typed, String done) {
        return switch (outcome) {
            case MailOutcome.Done(var message) ->
                Flash.redirect(request, "/" + council + "/outbox/" + message.id(), done);
            case MailOutcome.NotNow(var message, var why) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(request, council, message, actor, typed, FormErrors.of("letter", why)));
            case MailOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel page(
            HttpRequest<?> request, String council, Message message, Actor actor, String typed, FormErrors errors) {
        var link = mailroom.showLink(message, actor).orElse(null);
        var mayWrite = actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
        return templates.outboxLetter(
                pages.of(request, message.subject()).with(errors).under(outboxLink(council)),
                new MessageView(council, message, mailroom.tries(message.id()), mailroom.attachments(message.id()), link,
                        outbox.way(), mayWrite, typed, errors));
    }

    private JteModel bounce(
            HttpRequest<?> request, String council, Message message, BounceForm form, FormErrors errors) {
        return templates.outboxBounce(
                pages.of(request, "Mark as come back").with(errors).under(outboxLink(council),
                        Page.NavLink.to(message.subject(), "/" + council + "/outbox/" + message.id())),
                new MessageView(council, message, List.of(), List.of(), null, outbox.way(), true,
                        form.reason() == null ? "" : form.reason(), errors));
    }

    private static Page.NavLink outboxLink(String council) {
        return Page.NavLink.to("Outbox", "/" + council + "/outbox");
    }
}
