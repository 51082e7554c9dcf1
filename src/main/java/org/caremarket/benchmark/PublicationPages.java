package org.caremarket.benchmark;

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
import org.caremarket.benchmark.PublicationChoiceView.Filter;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a council sees what it shares, shares more, and takes it back. */
@Hidden
@Controller("/{council}/publications")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class PublicationPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Publications publications;
    private final PublicationViews views;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    PublicationPages(
            Publications publications, PublicationViews views, Pages pages, ErrorPages errorPages, Forms forms) {
        this.publications = publications;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        return templates.benchmarkPublications(pages.of(request, "Sharing"), views.list(council, actor.role()));
    }

    @Get("/new")
    @Allow(Role.APPROVER)
    HttpResponse<?> choose(
            HttpRequest<?> request, String council, @Nullable @QueryValue String group, @Nullable @QueryValue String q,
            @Nullable @QueryValue String segment, @Nullable @QueryValue String changed,
            @Nullable @QueryValue List<String> figure) {
        if (group == null || group.isEmpty()) {
            return HttpResponse.ok(templates.benchmarkPublicationGroup(
                    pages.of(request, "Share figures").under(list(council)),
                    new PublicationGroupsView(council, publications.groups(), views.today())));
        }
        var filter = new Filter(Typed.line(q), segment == null ? "" : segment, "true".equals(changed));
        return with(request, group, to -> HttpResponse.ok(choice(
                request, council, to, new PublishForm(group, figure), filter, FormErrors.none())));
    }

    /** Exactly what would leave; nothing has left yet. */
    @Post("/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.APPROVER)
    HttpResponse<?> review(HttpRequest<?> request, String council, @Body PublishForm form) {
        var errors = form.check();
        return with(request, form.group(), to -> errors.isEmpty()
                ? HttpResponse.ok(review(request, council, publications.propose(form.chosen(), to), false, FormErrors.none()))
                : HttpResponse.unprocessableEntity().body(choice(
                        request, council, to, form, new Filter("", "", false), errors)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.APPROVER)
    HttpResponse<?> publish(HttpRequest<?> request, String council, @Body PublishForm form, Actor actor) {
        return with(request, form.group(), to -> switch (publications.publish(form.chosen(), to.key(), actor)) {
            case PublishOutcome.Published(var all, var proposal) -> Flash.redirect(request, "/" + council + "/publications",
                    "%s shared with %s".formatted(all.size() == 1 ? "1 figure" : "%,d figures".formatted(all.size()), to.name()));
            case PublishOutcome.Stale(var now) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(review(request, council, now, true, FormErrors.none()));
            case PublishOutcome.NotAllowed(var reasons) -> HttpResponse.unprocessableEntity().body(review(
                    request, council, publications.propose(form.chosen(), to), false,
                    FormErrors.of(reasons.stream().map(reason -> new FieldError("", reason)).toList())));
            case PublishOutcome.NotFound() -> errorPages.notFound(request);
        });
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return publications.find(id)
                .<HttpResponse<?>>map(publication -> {
                    var view = views.one(council, publication, actor, WithdrawalForm.EMPTY, FormErrors.none());
                    return HttpResponse.ok(templates.benchmarkPublication(
                            pages.of(request, view.name()).under(list(council)), view));
                })
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{id}/withdrawal")
    @Allow(Role.APPROVER)
    HttpResponse<?> askToWithdraw(HttpRequest<?> request, String council, long id, Actor actor) {
        return publications.find(id)
                .<HttpResponse<?>>map(publication -> HttpResponse.ok(
                        withdrawal(request, council, publication, actor, WithdrawalForm.EMPTY, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.APPROVER)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, long id, @Body WithdrawalForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return publications.find(id)
                    .<HttpResponse<?>>map(publication -> HttpResponse.unprocessableEntity().body(
                            withdrawal(request, council, publication, actor, form, errors)))
                    .orElseGet(() -> errorPages.notFound(request));
        }
        return switch (publications.withdraw(id, form.text(), actor)) {
            case WithdrawOutcome.Withdrawn(var publication) -> Flash.redirect(
                    request, "/" + council + "/publications/" + id, "Taken back. The group sees no number any more");
            case WithdrawOutcome.Already(var publication) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(withdrawal(request, council, publication, actor, form, FormErrors.none()));
            case WithdrawOutcome.NotAllowed(var reason) -> errorPages.respond(request, HttpStatus.FORBIDDEN);
            case WithdrawOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel choice(
            HttpRequest<?> request, String council, Group group, PublishForm form, Filter filter, FormErrors errors) {
        return templates.benchmarkPublicationNew(
                pages.of(request, "Share figures with " + group.name()).under(list(council)).with(errors),
                views.choice(council, group, form, filter, errors));
    }

    private JteModel review(
            HttpRequest<?> request, String council, Proposal proposal, boolean stale, FormErrors errors) {
        return templates.benchmarkPublicationReview(
                pages.of(request, "Check what will leave the council").under(list(council)).with(errors),
                new ProposalView(council, proposal, views.today(), stale, errors));
    }

    private JteModel withdrawal(
            HttpRequest<?> request, String council, Publication publication, Actor actor, WithdrawalForm form,
            FormErrors errors) {
        var view = views.one(council, publication, actor, form, errors);
        return templates.benchmarkPublicationWithdrawal(
                pages.of(request, "Take this back").with(errors)
                        .under(list(council), Page.NavLink.to(view.name(), view.path())), view);
    }

    /** Only groups that the council belongs to today can be named. */
    private HttpResponse<?> with(HttpRequest<?> request, @Nullable String key, Function<Group, HttpResponse<?>> answer) {
        return publications.groups().stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .<HttpResponse<?>>map(answer)
                .orElseGet(() -> errorPages.notFound(request));
    }

    private static Page.NavLink list(String council) {
        return Page.NavLink.to("Sharing", "/" + council + "/publications");
    }
}
