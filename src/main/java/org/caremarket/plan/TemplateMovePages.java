package org.caremarket.plan;

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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.caremarket.plan.template.PlanTemplate;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The page on which a plan is moved to another version of its template, or to another template. */
@Hidden
@Controller("/{council}/plans/{id}/template")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class TemplateMovePages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Templates templates;
    private final TemplateMoves moves;
    private final Pages pages;
    private final ErrorPages errorPages;

    TemplateMovePages(Plans plans, Templates templates, TemplateMoves moves, Pages pages, ErrorPages errorPages) {
        this.plans = plans;
        this.templates = templates;
        this.moves = moves;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** What would move; nothing is written. */
    @Get
    HttpResponse<?> preview(
            HttpRequest<?> request, String council, long id, @Nullable @QueryValue String to,
            @Nullable @QueryValue String version, @Nullable @QueryValue List<String> markets, Actor actor) {
        var plan = plans.find(id);
        var target = to == null ? Optional.<PlanTemplate>empty() : target(to, version);
        if (plan.isEmpty() || to != null && target.isEmpty()) {
            return errorPages.notFound(request);
        }
        return HttpResponse.ok(page(request, council, plan.get(),
                target.map(template -> moves.preview(plan.get(), template, markets)).orElse(null), Map.of(), actor,
                FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(
            HttpRequest<?> request, String council, long id, @Body Map<String, Object> sent, Actor actor) {
        var plan = plans.find(id);
        var target = target(text(sent, "to"), text(sent, "version"));
        if (plan.isEmpty() || target.isEmpty()) {
            return errorPages.notFound(request);
        }
        var markets = markets(sent);
        var placing = placing(sent);
        var seen = Typed.number(text(sent, "planVersion"));
        if (seen.isEmpty()) {
            return HttpResponse.unprocessableEntity().body(page(request, council, plan.get(),
                    moves.preview(plan.get(), target.get(), markets), placing, actor,
                    FormErrors.of("planVersion", SeenPlan.MISSING)));
        }
        return switch (moves.move(id, target.get(), markets, seen.get(), placing, actor)) {
            case TemplateMoveOutcome.Moved(var moved) -> Flash.redirect(request, PlanPages.path(council, moved),
                    "Plan moved to %s, version %d".formatted(target.get().title(), target.get().version()));
            case TemplateMoveOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(page(request, council,
                    current, moves.preview(current, target.get(), markets), placing, actor,
                    FormErrors.of("planVersion", "Somebody else changed the plan first: look at it again, and decide anew")));
            case TemplateMoveOutcome.Locked(var locked) -> HttpResponse.unprocessableEntity().body(page(request, council,
                    locked, moves.preview(locked, target.get(), markets), placing, actor,
                    FormErrors.of("to", Plans.locked(locked))));
            case TemplateMoveOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(page(request, council,
                    plan.get(), moves.preview(plan.get(), target.get(), markets), placing, actor, why));
            case TemplateMoveOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private JteModel page(
            HttpRequest<?> request, String council, Plan plan, @Nullable TemplateMove move, Map<String, String> placing,
            Actor actor, FormErrors errors) {
        return jte.planTemplatesMove(
                pages.of(request, "Move to another template").under(PlanPages.list(council), PlanPages.link(council, plan))
                        .with(errors),
                new TemplateMoveView(council, plan, plans.template(plan), templates.newest(), move, placing,
                        PlanPages.mayWrite(actor), errors));
    }

    private Optional<PlanTemplate> target(String key, @Nullable String version) {
        return Typed.line(version).isEmpty() ? templates.newest(Typed.line(key))
                : Typed.number(version).flatMap(number -> templates.find(Typed.line(key), number));
    }

    /** Of a text the section to which it goes; those that go nowhere are left out. */
    private static Map<String, String> placing(Map<String, Object> sent) {
        var placing = new TreeMap<String, String>();
        sent.keySet().stream().filter(name -> name.startsWith(TemplateMoves.PLACING)).forEach(name -> {
            var section = text(sent, name);
            if (!section.isEmpty()) {
                placing.put(name.substring(TemplateMoves.PLACING.length()), section);
            }
        });
        return placing;
    }

    private static @Nullable List<String> markets(Map<String, Object> sent) {
        return switch (sent.get("markets")) {
            case null -> null;
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case Object one -> List.of(one.toString());
        };
    }

    private static String text(Map<String, Object> sent, String name) {
        return switch (sent.get(name)) {
            case null -> "";
            case List<?> several -> several.isEmpty() ? "" : Typed.line(String.valueOf(several.getLast()));
            case Object one -> Typed.line(one.toString());
        };
    }
}
