package org.caremarket.provider.closure.vacancy;

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
import java.util.function.BiFunction;
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
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The pages of one location's vacancies: over time, recorded, corrected and withdrawn. */
@Hidden
@Controller("/{council}/locations/{id}/vacancies")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class VacancyPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Vacancies vacancies;
    private final Locations locations;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    VacancyPages(Vacancies vacancies, Locations locations, Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.vacancies = vacancies;
        this.locations = locations;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return locations.find(id).<HttpResponse<?>>map(location -> HttpResponse.ok(
                        over(request, council, location, VacancyForm.begin(location), FormErrors.none(), actor)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, String council, long id, @Body VacancyForm form, Actor actor) {
        return locations.find(id).<HttpResponse<?>>map(location -> {
            var errors = form.check(forms, LocalDate.now(clock));
            if (!errors.isEmpty()) {
                return refused(over(request, council, location, form, errors, actor));
            }
            return switch (vacancies.record(id, form.text(), actor)) {
                case VacancyOutcome.Saved saved -> Flash.redirect(request, path(council, id), "Vacancies recorded");
                case VacancyOutcome.Refused(var why) ->
                    refused(over(request, council, location, form, FormErrors.of(List.of(why)), actor));
                case VacancyOutcome.Stale stale -> errorPages.notFound(request);
                case VacancyOutcome.NotFound() -> errorPages.notFound(request);
            };
        }).orElseGet(() -> errorPages.notFound(request));
    }

    @Get("/{reading}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long reading) {
        return with(request, id, reading, (location, vacancy) -> HttpResponse.ok(
                form(request, council, location, vacancy, VacancyForm.of(vacancy), FormErrors.none(), null)));
    }

    @Post("/{reading}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(
            HttpRequest<?> request, String council, long id, long reading, @Body VacancyForm form, Actor actor) {
        return with(request, id, reading, (location, vacancy) -> {
            var errors = form.check(forms, LocalDate.now(clock));
            if (!errors.isEmpty()) {
                return refused(form(request, council, location, vacancy, form, errors, null));
            }
            return switch (vacancies.correct(id, reading, form.text(), actor)) {
                case VacancyOutcome.Saved saved ->
                    Flash.redirect(request, path(council, id), "Reading corrected. The former one is kept below");
                case VacancyOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT)
                        .body(form(request, council, location, current, form, FormErrors.none(), current));
                case VacancyOutcome.Refused(var why) ->
                    refused(form(request, council, location, vacancy, form, FormErrors.of(List.of(why)), null));
                case VacancyOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    @Post("/{reading}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, long reading, Actor actor) {
        return switch (vacancies.withdraw(id, reading, actor)) {
            case VacancyOutcome.Saved saved -> Flash.redirect(request, path(council, id), "Reading withdrawn. It is kept below");
            case VacancyOutcome.Stale stale ->
                Flash.redirect(request, path(council, id), "Somebody else corrected or withdrew this reading first");
            case VacancyOutcome.Refused refused -> errorPages.notFound(request);
            case VacancyOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, long id, long reading, BiFunction<Location, Vacancy, HttpResponse<?>> answer) {
        var location = locations.find(id);
        var vacancy = vacancies.find(id, reading);
        return location.isPresent() && vacancy.isPresent() ? answer.apply(location.get(), vacancy.get())
                : errorPages.notFound(request);
    }

    private JteModel over(
            HttpRequest<?> request, String council, Location location, VacancyForm form, FormErrors errors, Actor actor) {
        return templates.closureVacancyLocation(
                pages.of(request, "Vacancies at " + location.name()).with(errors)
                        .under(MarketTrail.market(council), list(council), of(council, location)),
                new VacancyView(council, location, vacancies.ofLocation(location.id()), form, errors, writes(actor)));
    }

    private JteModel form(HttpRequest<?> request, String council, Location location, Vacancy vacancy, VacancyForm form,
            FormErrors errors, @Nullable Vacancy theirs) {
        var title = theirs == null ? "Correct this reading" : "Somebody else corrected or withdrew this reading first";
        return templates.closureVacancyEdit(
                pages.of(request, title).with(errors).under(MarketTrail.market(council), list(council), of(council, location),
                        Page.NavLink.to("Vacancies at " + location.name(), path(council, location.id()))),
                new VacancyFormView(council, location, vacancy, form, errors, theirs));
    }

    private static HttpResponse<?> refused(JteModel page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static String path(String council, long id) {
        return "/" + council + "/locations/" + id + "/vacancies";
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Vacancies", "/" + council + "/vacancies");
    }

    private static Page.NavLink of(String council, Location location) {
        return Page.NavLink.to(location.name(), "/" + council + "/locations/" + location.id());
    }

    static boolean writes(Actor actor) {
        return actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
    }
}
