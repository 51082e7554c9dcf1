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

/** The pages on which a mark is set up and changed. */
@Hidden
@Controller("/{council}/quality-mark/schemes")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class SchemePages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Schemes schemes;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    SchemePages(Schemes schemes, Forms forms, Pages pages, ErrorPages errorPages) {
        this.schemes = schemes;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> newScheme(HttpRequest<?> request, String council) {
        return HttpResponse.ok(page(request, new SchemeFormView(council, null, SchemeForm.begin(), FormErrors.none(), false)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body SchemeForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, null, form, schemes.add(form.name().strip(), form.meaning().strip(), form.valid(), null, actor))
                : refused(request, council, null, form, errors);
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return schemes.find(id).<HttpResponse<?>>map(scheme -> HttpResponse.ok(page(request,
                        new SchemeFormView(council, scheme, SchemeForm.of(scheme), FormErrors.none(), false))))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body SchemeForm form, Actor actor) {
        var found = schemes.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.checkChange(forms);
        return errors.isEmpty()
                ? answer(request, council, found.get(), form, schemes.change(id, form.name().strip(), form.meaning().strip(),
                        form.valid(), form.seen().orElseThrow(), actor))
                : refused(request, council, found.get(), form, errors);
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, @Nullable Scheme scheme, SchemeForm form, SchemeOutcome outcome) {
        return switch (outcome) {
            case SchemeOutcome.Saved(var saved) ->
                Flash.redirect(request, "/%s/quality-mark/schemes/%d".formatted(council, saved.id()), "Saved");
            case SchemeOutcome.Taken() -> refused(request, council, scheme, form,
                    FormErrors.of("name", "Another mark has this name: enter a different one"));
            case SchemeOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request,
                    new SchemeFormView(council, current, new SchemeForm(form.name(), form.meaning(), form.months(),
                            "" + current.version()), FormErrors.none(), true)));
            case SchemeOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, @Nullable Scheme scheme, SchemeForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(page(request, new SchemeFormView(council, scheme, form, errors, false)));
    }

    private JteModel page(HttpRequest<?> request, SchemeFormView view) {
        return templates.providerOversightMarkSchemeEdit(pages.of(request, view.title()).with(view.errors())
                .under(MarketTrail.market(view.council()), MarkPages.list(view.council())), view);
    }
}
