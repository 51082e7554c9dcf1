package org.caremarket.framework;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which it is read and written what was bought through a framework in each month. */
@Hidden
@Controller("/{council}/frameworks/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class MonthPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final FrameworkEdits edits;
    private final FormAnswers answers;
    private final Pages pages;

    MonthPages(FrameworkEdits edits, FormAnswers answers, Pages pages) {
        this.edits = edits;
        this.answers = answers;
        this.pages = pages;
    }

    @Get("/months")
    @Produces(MediaType.TEXT_HTML)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, Actor actor) {
        return answers.with(request, id, whole -> HttpResponse.ok(templates.frameworkMonths(pages.of(request, "Month by month")
                .under(MarketTrail.market(council), Addresses.list(council), Addresses.one(council, whole.framework())),
                new MonthsView(council, whole, whole.monthly(), Insight.mayWrite(actor)))));
    }

    @Get("/months.csv")
    @Produces("text/csv")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> csv(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole ->
                FrameworkTables.csv(FrameworkTables.months(whole, council), council + "-framework-months.csv"));
    }

    @Get("/months.xlsx")
    @Produces(FrameworkTables.WORKBOOK)
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> workbook(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole ->
                FrameworkTables.workbook(FrameworkTables.months(whole, council), council + "-framework-months.xlsx"));
    }

    @Get("/months/{month}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, String month) {
        return with(request, id, month, (whole, it) -> answers.show(request, council, whole,
                RoundScreens.month(council, whole, it, MonthForm.of(whole, it), FormErrors.none())));
    }

    @Post("/months/{month}")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> record(HttpRequest<?> request, String council, long id, String month, @Body Map<String, Object> fields,
            Actor actor) {
        return with(request, id, month, (whole, it) -> {
            var form = MonthForm.typed(fields);
            var check = answers.check(form);
            var amounts = form.read(check, whole);
            if (!check.errors().isEmpty()) {
                return answers.show(request, council, whole, RoundScreens.month(council, whole, it, form, check.errors()));
            }
            return switch (edits.record(id, it, amounts, Typed.number(form.version()).orElseThrow(), actor)) {
                case Outcome.Saved<Whole> saved -> Flash.redirect(request, "/" + council + Addresses.at(id) + "/months",
                        MonthForm.title(it) + " saved");
                case Outcome.Stale<Whole>(var current) -> answers.show(request, council, current,
                        RoundScreens.month(council, current, it, form.onTopOf(current), FormErrors.none())
                                .beside(MonthForm.of(current, it).parts(current), form.parts(current)));
                case Outcome.Refused<Whole>(var why) -> answers.show(request, council, whole,
                        RoundScreens.month(council, whole, it, form, FormErrors.of(List.of(why))));
                case Outcome.NotFound<Whole>() -> answers.notFound(request);
            };
        });
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, String month,
            BiFunction<Whole, YearMonth, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> MonthForm.month(month).<HttpResponse<?>>map(it -> answer.apply(whole, it))
                .orElseGet(() -> answers.notFound(request)));
    }
}
