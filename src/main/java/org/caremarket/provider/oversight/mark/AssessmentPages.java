package org.caremarket.provider.oversight.mark;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which somebody is judged against a mark's criteria, gets it or not, and is removed. */
@Hidden
@Controller("/{council}/quality-mark/assessments")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class AssessmentPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Assessing assessing;
    private final Assessments assessments;
    private final Schemes schemes;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    AssessmentPages(Assessing assessing, Assessments assessments, Schemes schemes, Forms forms, Pages pages, ErrorPages errorPages,
            Clock clock) {
        this.assessing = assessing;
        this.assessments = assessments;
        this.schemes = schemes;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/new")
    HttpResponse<?> ask(HttpRequest<?> request, String council) {
        return HttpResponse.ok(begin(request, council, new BeginForm("", ""), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, String council, @Body BeginForm form, Actor actor) {
        return switch (assessing.begin(form, actor)) {
            case AssessmentOutcome.Saved(var begun) ->
                Flash.redirect(request, "/%s/quality-mark/assessments/%d".formatted(council, begun.id()), "MarkAssessment begun");
            case AssessmentOutcome.Refused(var why) ->
                HttpResponse.unprocessableEntity().body(begin(request, council, form, FormErrors.of(List.of(why))));
            case AssessmentOutcome.Stale stale -> errorPages.notFound(request);
            case AssessmentOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return assessments.find(id).<HttpResponse<?>>map(found -> HttpResponse.ok(page(request, council, found, null, null, null,
                        FormErrors.none(), false, actor)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/findings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> judge(HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        var form = FindingsForm.of(sent);
        return assessments.find(id).<HttpResponse<?>>map(found -> {
            var judged = assessments.judged(id);
            var errors = form.check(judged);
            return errors.isEmpty()
                    ? answer(request, council, assessments.judge(id, form.found(judged), form.seen().orElseThrow(), actor),
                            found, form, null, null, "Findings saved", actor)
                    : HttpResponse.unprocessableEntity().body(page(request, council, found, form, null, null, errors, false, actor));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, String council, long id, @Body DecisionForm form, Actor actor) {
        return assessments.find(id).<HttpResponse<?>>map(found -> {
            var errors = form.check(forms, LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, assessments.decide(id, form.decision(schemes.find(found.schemeId()).orElseThrow()),
                            form.seen().orElseThrow(), actor), found, null, form, null, "Decision recorded", actor)
                    : HttpResponse.unprocessableEntity().body(page(request, council, found, null, form, null, errors, false, actor));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body RemovalForm form, Actor actor) {
        return assessments.find(id).<HttpResponse<?>>map(found -> {
            var errors = form.check(forms, LocalDate.now(clock));
            return errors.isEmpty()
                    ? answer(request, council, assessments.remove(id, form.day(), form.words(), form.seen().orElseThrow(), actor),
                            found, null, null, form, "Removed: the public page no longer names the holder", actor)
                    : HttpResponse.unprocessableEntity().body(page(request, council, found, null, null, form, errors, false, actor));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, AssessmentOutcome outcome, MarkAssessment before, @Nullable FindingsForm findings,
            @Nullable DecisionForm decision, @Nullable RemovalForm removal, String done, Actor actor) {
        return switch (outcome) {
            case AssessmentOutcome.Saved(var saved) ->
                Flash.redirect(request, "/%s/quality-mark/assessments/%d".formatted(council, saved.id()), done);
            case AssessmentOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council, current,
                    findings, decision, removal, FormErrors.none(), true, actor));
            case AssessmentOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(page(request, council, before,
                    findings, decision, removal, FormErrors.of(List.of(why)), false, actor));
            case AssessmentOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel begin(HttpRequest<?> request, String council, BeginForm form, FormErrors errors) {
        return templates.providerOversightMarkBegin(
                pages.of(request, "Begin an assessment").with(errors).under(MarketTrail.market(council), MarkPages.list(council)),
                assessing.choices(council, form, errors));
    }

    private JteModel page(
            HttpRequest<?> request, String council, MarkAssessment assessment, @Nullable FindingsForm findings,
            @Nullable DecisionForm decision, @Nullable RemovalForm removal, FormErrors errors, boolean behind, Actor actor) {
        var view = assessing.view(council, assessment, findings, decision, removal, errors, behind, actor);
        return templates.providerOversightMarkAssessment(
                pages.of(request, assessment.subject() + ": " + assessment.schemeName()).with(errors).under(
                        MarketTrail.market(council), MarkPages.list(council)), view);
    }
}
