package org.caremarket.capacity;

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
import java.util.Map;
import java.util.function.Function;
import org.caremarket.capacity.CapacityReader.Read;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a capacity record is added, changed and removed. */
@Hidden
@Controller("/{council}/capacity")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CapacityEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Capacities capacities;
    private final CapacityReader reader;
    private final Pages pages;
    private final ErrorPages errorPages;

    CapacityEditPages(Capacities capacities, CapacityReader reader, Pages pages, ErrorPages errorPages) {
        this.capacities = capacities;
        this.reader = reader;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/new{?segment,locality}")
    HttpResponse<?> newCapacity(
            HttpRequest<?> request, String council, @Nullable @QueryValue String segment, @Nullable @QueryValue String locality) {
        return HttpResponse.ok(form(request, council, null, CapacityForm.begin(segment, locality), FormErrors.none(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body Map<String, Object> sent, Actor actor) {
        var form = CapacityForm.of(sent);
        var read = reader.read(form, capacities.places(), null);
        return read.errors().isEmpty()
                ? answer(request, council, null, form, read, capacities.add(read.text(), actor), "Capacity recorded")
                : refused(form(request, council, null, form, read.errors(), null));
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return with(request, id, capacity -> HttpResponse.ok(
                form(request, council, capacity, CapacityForm.of(capacity), FormErrors.none(), null)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        return with(request, id, capacity -> {
            var form = CapacityForm.of(sent);
            var read = reader.readChange(form, capacities.places(), capacity.text());
            return read.errors().isEmpty()
                    ? answer(request, council, capacity, form, read,
                            capacities.change(id, read.text(), form.seenVersion().orElseThrow(), actor), "Capacity changed")
                    : refused(form(request, council, capacity, form, read.errors(), null));
        });
    }

    @Get("/{id}/withdrawal")
    HttpResponse<?> askToRemove(HttpRequest<?> request, String council, long id) {
        return with(request, id, capacity -> HttpResponse.ok(removal(request, council, capacity, FormErrors.none())));
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        var seen = CapacityForm.of(sent).seenVersion();
        if (seen.isEmpty()) {
            return with(request, id, capacity -> refused(removal(request, council, capacity,
                    FormErrors.of("", CapacityForm.VERSION_MISSING))));
        }
        return switch (capacities.remove(id, seen.get(), actor)) {
            case CapacityOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/capacity", "Capacity record removed");
            case CapacityOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(removal(request, council,
                    current,
                    FormErrors.of("", "Somebody else changed the record first: look at it again")));
            case CapacityOutcome.Taken taken -> errorPages.notFound(request);
            case CapacityOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, @Nullable Capacity capacity, CapacityForm form,
            Read read,
            CapacityOutcome outcome, String done) {
        return switch (outcome) {
            case CapacityOutcome.Saved(var saved) -> Flash.redirect(request, "/" + council + "/capacity/" + saved.id(), done);
            case CapacityOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                    .body(templates.marketCapacityConflict(
                            page(request, council, current, "Somebody else changed this record first"),
                            new CapacityFormView(council, current, capacities.places(), form.onTopOf(current), FormErrors.none(),
                                    read.text(), null)));
            case CapacityOutcome.Taken(var other) -> refused(form(request, council, capacity, form, FormErrors.of("source",
                    "This source already has a record of this segment, locality and time: change that one instead"), other));
            case CapacityOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Capacity, HttpResponse<?>> answer) {
        return capacities.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private JteModel form(HttpRequest<?> request, String council, @Nullable Capacity capacity, CapacityForm form,
            FormErrors errors, @Nullable Capacity taken) {
        var page = capacity == null
                ? pages.of(request, "Record capacity").under(MarketTrail.market(council), CapacityPages.list(council))
                : page(request, council, capacity, "Change this record");
        return templates.marketCapacityEdit(page.with(errors),
                new CapacityFormView(council, capacity, capacities.places(), form, errors, null, taken));
    }

    private JteModel removal(HttpRequest<?> request, String council, Capacity capacity, FormErrors errors) {
        return templates.marketCapacityRemoval(page(request, council, capacity, "Remove this record?").with(errors),
                new CapacityFormView(council, capacity, capacities.places(), CapacityForm.of(capacity), errors, null, null));
    }

    private Page page(HttpRequest<?> request, String council, Capacity capacity, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), CapacityPages.list(council),
                CapacityPages.one(council, capacity, capacities.places()));
    }
}
