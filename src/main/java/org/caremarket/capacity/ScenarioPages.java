package org.caremarket.capacity;

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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which scenarios of a capacity record are tried, kept by name, compared and removed. */
@Hidden
@Controller("/{council}/capacity/{id}/scenarios")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class ScenarioPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Capacities capacities;
    private final Scenarios scenarios;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    ScenarioPages(Capacities capacities, Scenarios scenarios, Forms forms, Pages pages, ErrorPages errorPages) {
        this.capacities = capacities;
        this.scenarios = scenarios;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> compare(HttpRequest<?> request, String council, long id, Actor actor) {
        return with(request, id, capacity -> HttpResponse.ok(templates.marketCapacityScenarioList(
                page(request, council, capacity, "Scenarios"), view(council, capacity, scenarios.of(id), actor))));
    }

    @Get("/new")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> newScenario(HttpRequest<?> request, String council, long id) {
        return with(request, id, capacity ->
                form(request, council, capacity, ScenarioForm.begin(capacity), FormErrors.none(), null, HttpStatus.OK));
    }

    /** Shows what comes of it beside the record, and keeps it when that is asked for. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        return with(request, id, capacity -> {
            var keep = !FormFields.last(sent.get("action")).equals("try");
            var form = ScenarioForm.of(sent);
            var read = form.read(forms, capacity, keep);
            if (read.text() == null) {
                return form(request, council, capacity, form, read.errors(), null, HttpStatus.UNPROCESSABLE_ENTITY);
            }
            if (!keep) {
                return form(request, council, capacity, form.onTopOf(capacity), FormErrors.none(), read.text(), HttpStatus.OK);
            }
            return switch (scenarios.add(id, read.text(), form.seenVersion().orElseThrow(), actor)) {
                case ScenarioOutcome.Saved(var saved) ->
                    Flash.redirect(request, "/" + council + "/capacity/" + id + "/scenarios/" + saved.id(), "Scenario kept");
                case ScenarioOutcome.Refused(var why) -> form(request, council, capacity, form, FormErrors.of(List.of(why)),
                        read.text(),
                        HttpStatus.UNPROCESSABLE_ENTITY);
                case ScenarioOutcome.Stale(var current) -> form(request, council, current, form.onTopOf(current),
                        FormErrors.none(),
                        read.text(), HttpStatus.CONFLICT);
                case ScenarioOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    @Get("/{scenario}")
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long scenario, Actor actor) {
        return with(request, id, capacity -> scenarios.find(id, scenario).<HttpResponse<?>>map(found -> HttpResponse.ok(
                templates.marketCapacityScenario(page(request, council, capacity, found.text().name()),
                        view(council, capacity, List.of(found), actor)))).orElseGet(() -> errorPages.notFound(request)));
    }

    @Post("/{scenario}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> remove(HttpRequest<?> request, String council, long id, long scenario, Actor actor) {
        return scenarios.remove(id, scenario, actor)
                ? Flash.redirect(request, "/" + council + "/capacity/" + id + "/scenarios", "Scenario removed")
                : errorPages.notFound(request);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, Function<Capacity, HttpResponse<?>> answer) {
        return capacities.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> errorPages.notFound(request));
    }

    private HttpResponse<?> form(HttpRequest<?> request, String council, Capacity capacity, ScenarioForm form, FormErrors errors,
            @Nullable ScenarioText tried, HttpStatus status) {
        return HttpResponse.status(status).body(templates.marketCapacityScenarioForm(
                page(request, council, capacity, "Try a scenario").with(errors),
                new ScenarioFormView(council, capacity, capacities.places(), form, errors, tried,
                        status == HttpStatus.CONFLICT)));
    }

    private ScenarioListView view(String council, Capacity capacity, List<Scenario> shown, Actor actor) {
        return new ScenarioListView(council, capacity, capacities.places(), shown, CapacityPages.mayEdit(actor));
    }

    private Page page(HttpRequest<?> request, String council, Capacity capacity, String title) {
        return pages.of(request, title).under(MarketTrail.market(council), CapacityPages.list(council),
                CapacityPages.one(council, capacity, capacities.places()));
    }
}
