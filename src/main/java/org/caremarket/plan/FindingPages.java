package org.caremarket.plan;

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
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The page of what is pointed out in a plan's texts, on which their authors decide. */
@Hidden
@Controller("/{council}/plans/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class FindingPages {

    private static final String GONE = "The text says something else now: look at it again";

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Findings findings;
    private final TeamViews views;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    FindingPages(
            Plans plans, Findings findings, TeamViews views, Pages pages, ErrorPages errorPages, Forms forms) {
        this.plans = plans;
        this.findings = findings;
        this.views = views;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get("/findings")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, Actor actor) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> HttpResponse.ok(
                        page(request, council, plan, actor, RemarkForm.EMPTY, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/remarks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(HttpRequest<?> request, String council, long id, @Body RemarkForm form, Actor actor) {
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return refused(request, council, id, actor, form, errors, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return answer(request, council, id, form, actor, "Kept with your reason", findings.keep(
                id, form.section(), form.findingKind().orElseThrow(), form.words(), form.because(), actor));
    }

    @Post("/remarks/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> takeBack(HttpRequest<?> request, String council, long id, @Body RemarkForm form, Actor actor) {
        var errors = form.checkWhich();
        if (!errors.isEmpty()) {
            return refused(request, council, id, actor, form, errors, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return answer(request, council, id, form, actor, "Reason taken back",
                findings.takeBack(id, form.section(), form.findingKind().orElseThrow(), form.words(), actor));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, RemarkForm form, Actor actor, String done,
            RemarkOutcome outcome) {
        return switch (outcome) {
            case RemarkOutcome.Done(var finding) -> Flash.redirect(request, "/" + council + "/plans/" + id
                    + (RemarkForm.SECTION.equals(form.from()) ? "/sections/" + finding.key() : "/findings"), done);
            case RemarkOutcome.Gone() -> refused(
                    request, council, id, actor, form, FormErrors.of("", GONE), HttpStatus.CONFLICT);
            case RemarkOutcome.Locked(var state) -> refused(request, council, id, actor, form,
                    FormErrors.of("", "The plan is locked. " + state.meaning()), HttpStatus.UNPROCESSABLE_ENTITY);
            case RemarkOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, long id, Actor actor, RemarkForm form, FormErrors errors,
            HttpStatus status) {
        return plans.find(id)
                .<HttpResponse<?>>map(plan -> HttpResponse.status(status).body(
                        page(request, council, plan, actor, form, errors)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private JteModel page(
            HttpRequest<?> request, String council, Plan plan, Actor actor, RemarkForm form, FormErrors errors) {
        return jte.planTeamFindings(
                pages.of(request, "What to look at").under(PlanPages.list(council), PlanPages.link(council, plan)).with(errors),
                views.findings(council, plan, actor, form, errors));
    }
}
