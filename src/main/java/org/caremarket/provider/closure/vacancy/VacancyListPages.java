package org.caremarket.provider.closure.vacancy;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import org.caremarket.market.Localities;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;
import org.caremarket.templates.StaticTemplates;

/** The pages of all locations' vacancies: the newest of each with their sums, files, and the entry of many at once. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class VacancyListPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Vacancies vacancies;
    private final Locations locations;
    private final Segments segments;
    private final Localities localities;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    VacancyListPages(Vacancies vacancies, Locations locations, Segments segments, Localities localities, Forms forms,
            Pages pages, Clock clock) {
        this.vacancies = vacancies;
        this.locations = locations;
        this.segments = segments;
        this.localities = localities;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/vacancies")
    @Produces(MediaType.TEXT_HTML)
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        return templates.closureVacancyList(pages.of(request, "Vacancies").under(MarketTrail.market(council)),
                new VacancyListView(council, serving(), vacancies.newest(), segments.all(), localities.all(),
                        VacancyPages.writes(actor)));
    }

    @Get("/vacancies.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return file(VacanciesTable.of(vacancies.all(), locations.all(), council, today()).csv(), "text/csv; charset=utf-8",
                council + "-vacancies.csv");
    }

    @Get("/vacancies.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(String council) {
        return file(VacanciesTable.of(vacancies.all(), locations.all(), council, today()).workbook(), WORKBOOK,
                council + "-vacancies.xlsx");
    }

    @Get("/vacancies/new")
    @Produces(MediaType.TEXT_HTML)
    @Allow({Role.OFFICER, Role.APPROVER})
    JteModel many(HttpRequest<?> request, String council) {
        return page(request, council, serving(), ManyForm.begin(), FormErrors.none());
    }

    @Post("/vacancies")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> record(HttpRequest<?> request, String council, @Body Map<String, Object> fields, Actor actor) {
        var form = ManyForm.of(fields);
        var serving = serving();
        var errors = form.check(forms, today(), serving);
        if (errors.isEmpty()) {
            var readings = List.copyOf(form.readings(serving).entrySet());
            for (var refused : vacancies.recordAll(readings, actor).entrySet()) {
                var id = readings.get(refused.getKey()).getKey();
                var name = serving.stream().filter(each -> each.id() == id).findFirst().orElseThrow().name();
                errors = errors.and("available." + id, name + ": " + refused.getValue().message());
            }
            if (errors.isEmpty()) {
                return Flash.redirect(request, "/" + council + "/vacancies",
                        readings.size() == 1 ? "Vacancies of 1 location recorded"
                                : "Vacancies of %,d locations recorded".formatted(readings.size()));
            }
        }
        return HttpResponse.unprocessableEntity().body(page(request, council, serving, form, errors));
    }

    private JteModel page(HttpRequest<?> request, String council, List<Location> serving, ManyForm form, FormErrors errors) {
        return templates.closureVacancyMany(
                pages.of(request, "Record vacancies of many locations").with(errors)
                        .under(MarketTrail.market(council), VacancyPages.list(council)),
                new ManyView(council, serving, vacancies.newest(), form, errors));
    }

    private List<Location> serving() {
        return locations.all().stream().filter(each -> each.servesOn(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
