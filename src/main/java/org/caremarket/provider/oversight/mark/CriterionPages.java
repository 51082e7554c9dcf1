package org.caremarket.provider.oversight.mark;

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
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.oversight.SeenVersionForm;
import org.caremarket.templates.StaticTemplates;

/** The pages on which the criteria of a mark are added, changed and withdrawn. */
@Hidden
@Controller("/{council}/quality-mark/schemes/{id}/criteria")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CriterionPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Schemes schemes;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    CriterionPages(Schemes schemes, Forms forms, Pages pages, ErrorPages errorPages) {
        this.schemes = schemes;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> newCriterion(HttpRequest<?> request, String council, long id) {
        return schemes.find(id).<HttpResponse<?>>map(scheme -> HttpResponse.ok(page(request, new CriterionFormView(council, scheme, null,
                        CriterionForm.begin(schemes.criteria(id).size() + 1), FormErrors.none(), false))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body CriterionForm form, Actor actor) {
        var scheme = schemes.find(id);
        if (scheme.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(request, council, scheme.get(), form, schemes.addCriterion(id, form.text(), actor), 0)
                : refused(request, new CriterionFormView(council, scheme.get(), null, form, errors, false));
    }

    @Get("/{criterion}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long criterion) {
        return schemes.criterion(id, criterion).<HttpResponse<?>>map(found -> HttpResponse.ok(page(request, new CriterionFormView(council,
                        schemes.find(id).orElseThrow(), found, CriterionForm.of(found), FormErrors.none(), false))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{criterion}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(
            HttpRequest<?> request, String council, long id, long criterion, @Body CriterionForm form, Actor actor) {
        var found = schemes.criterion(id, criterion);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var scheme = schemes.find(id).orElseThrow();
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answer(request, council, scheme, form,
                        schemes.changeCriterion(id, criterion, form.text(), form.seen().orElseThrow(), actor), criterion)
                : refused(request, new CriterionFormView(council, scheme, found.get(), form, errors, false));
    }

    @Post("/{criterion}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(
            HttpRequest<?> request, String council, long id, long criterion, @Body SeenVersionForm form, Actor actor) {
        var found = schemes.criterion(id, criterion);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var scheme = schemes.find(id).orElseThrow();
        return form.seen().<HttpResponse<?>>map(seen -> answer(request, council, scheme, CriterionForm.of(found.get()),
                        schemes.withdrawCriterion(id, criterion, seen, actor), criterion))
                .orElseGet(() -> refused(request, new CriterionFormView(council, scheme, found.get(), CriterionForm.of(found.get()),
                        SeenVersionForm.missing("criterion"), false)));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, Scheme scheme, CriterionForm form, SchemeOutcome outcome, long criterion) {
        return switch (outcome) {
            case SchemeOutcome.Saved saved ->
                Flash.redirect(request, "/%s/quality-mark/schemes/%d".formatted(council, scheme.id()), "Criteria saved");
            case SchemeOutcome.Stale stale -> schemes.criterion(scheme.id(), criterion).<HttpResponse<?>>map(current ->
                            HttpResponse.status(HttpStatus.CONFLICT).body(page(request, new CriterionFormView(council, scheme, current,
                                    new CriterionForm(form.words(), form.judged(), form.position(), form.required(),
                                            "" + current.version()), FormErrors.none(), true))))
                    .orElseGet(() -> errorPages.notFound(request));
            case SchemeOutcome.Taken taken -> errorPages.notFound(request);
            case SchemeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, CriterionFormView view) {
        return HttpResponse.unprocessableEntity().body(page(request, view));
    }

    private JteModel page(HttpRequest<?> request, CriterionFormView view) {
        return templates.providerOversightMarkCriterion(pages.of(request, view.title()).with(view.errors()).under(
                MarketTrail.market(view.council()), MarkPages.list(view.council()),
                Page.NavLink.to(view.scheme().name(), view.back())), view);
    }
}
