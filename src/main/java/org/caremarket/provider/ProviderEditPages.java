package org.caremarket.provider;

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
import java.util.function.Function;
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
import org.caremarket.templates.StaticTemplates;

/** The pages on which a provider is added and changed. */
@Hidden
@Controller("/{council}/providers")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ProviderEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Providers providers;
    private final ProviderEdits edits;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    ProviderEditPages(Providers providers, ProviderEdits edits, Forms forms, Pages pages, ErrorPages errorPages) {
        this.providers = providers;
        this.edits = edits;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new")
    HttpResponse<?> newProvider(HttpRequest<?> request, String council) {
        return HttpResponse.ok(form(request, council, null, ProviderForm.begin(), FormErrors.none(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body ProviderForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(request, council, null, form, edits.add(form.text(), actor), "Provider added")
                : refused(form(request, council, null, form, errors, null));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, provider -> HttpResponse.ok(
                form(request, council, provider, ProviderForm.of(provider), FormErrors.none(), null)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body ProviderForm form, Actor actor) {
        return with(request, id, provider -> {
            var errors = form.checkChange(forms);
            return errors.isEmpty()
                    ? answer(request, council, provider, form,
                            edits.change(id, form.text(), form.seenVersion().orElseThrow(), actor), "Provider changed")
                    : refused(form(request, council, provider, form, errors, null));
        });
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable Provider provider, ProviderForm form,
            RegisterOutcome<Provider> outcome, String done) {
        return switch (outcome) {
            case RegisterOutcome.Saved<Provider>(var saved) ->
                Flash.redirect(request, "/" + council + "/providers/" + saved.id(), done);
            case RegisterOutcome.Stale<Provider>(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.providerProviderConflict(
                            page(request, council, current, "Somebody else changed this provider first"),
                            new ProviderFormView(council, current, form.onTopOf(current), FormErrors.none(), null)));
            case RegisterOutcome.Taken<Provider>(var other) -> refused(form(request, council, provider, form,
                    FormErrors.of("cqcId", "%s has this CQC number already".formatted(other.name())), other));
            case RegisterOutcome.InUse<Provider>(var by) ->
                refused(form(request, council, provider, form, FormErrors.of("name", String.join("; ", by)), null));
            case RegisterOutcome.Removed<Provider>() -> Flash.redirect(request, "/" + council + "/providers", done);
            case RegisterOutcome.NotFound<Provider>() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Provider, HttpResponse<?>> answer) {
        return providers.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable Provider provider, ProviderForm form,
            FormErrors errors, @Nullable Provider taken) {
        var page = provider == null
                ? pages.of(request, "Add a provider").under(MarketTrail.market(council), ProviderPages.list(council))
                : page(request, council, provider, "Change this provider");
        return templates.providerProviderEdit(page.with(errors), new ProviderFormView(council, provider, form, errors, taken));
    }

    private Page page(HttpRequest<?> request, String council, Provider provider, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), ProviderPages.list(council),
                ProviderPages.one(council, provider));
    }
}
