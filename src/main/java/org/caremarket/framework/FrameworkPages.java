package org.caremarket.framework;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.caremarket.market.Localities;
import org.caremarket.market.MarketTrail;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditLog;
import org.caremarket.platform.document.PaperFile;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.document.Papers;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which frameworks are read: the list, one framework, its timeline, and files of them. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class FrameworkPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Frameworks frameworks;
    private final RecommendedActions actions;
    private final Segments segments;
    private final Localities localities;
    private final AuditLog audit;
    private final FormAnswers answers;
    private final Pages pages;
    private final Clock clock;

    FrameworkPages(Frameworks frameworks, RecommendedActions actions, Segments segments, Localities localities, AuditLog audit,
            FormAnswers answers, Pages pages, Clock clock) {
        this.frameworks = frameworks;
        this.actions = actions;
        this.segments = segments;
        this.localities = localities;
        this.audit = audit;
        this.answers = answers;
        this.pages = pages;
        this.clock = clock;
    }

    @Get("/frameworks")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(HttpRequest<?> request, String council, Actor actor) {
        return HttpResponse.ok(templates.frameworkFrameworks(pages.of(request, "Frameworks").under(MarketTrail.market(council)),
                new FrameworkListView(council, frameworks.all(), segments.all(), Insight.mayWrite(actor))));
    }

    @Get("/frameworks.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council) {
        return FrameworkTables.csv(table(council), council + "-frameworks.csv");
    }

    @Get("/frameworks.xlsx")
    @Produces(FrameworkTables.WORKBOOK)
    HttpResponse<?> workbook(String council) {
        return FrameworkTables.workbook(table(council), council + "-frameworks.xlsx");
    }

    @Get("/frameworks/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return answers.with(request, id, whole -> HttpResponse.ok(templates.frameworkFramework(
                pages.of(request, whole.framework().title()).under(MarketTrail.market(council), Addresses.list(council)),
                view(council, whole, actor))));
    }

    @Get("/frameworks/{id}/timeline")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> timeline(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> HttpResponse.ok(templates.frameworkTimeline(
                pages.of(request, "Timeline").under(MarketTrail.market(council), Addresses.list(council),
                        Addresses.one(council, whole.framework())),
                new FrameworkTimeline(council, whole))));
    }

    /** A document of a page or two takes about a second: no work for a job that would have to be come back to. */
    @Get("/frameworks/{id}/document.{ending}")
    @Produces(MediaType.ALL)
    HttpResponse<?> document(HttpRequest<?> request, String council, long id, String ending, Actor actor) {
        return answers.with(request, id, whole -> Arrays.stream(PaperFormat.values())
                .filter(each -> each.ending().equals(ending)).findFirst()
                .<HttpResponse<?>>map(format -> {
                    var publisher = pages.of(request, "").place();
                    var paper = FrameworkPaper.of(view(council, whole, actor), publisher == null ? council : publisher);
                    return PaperFile.download(format, PaperFile.name(paper) + "." + format.ending(), Papers.write(paper, format));
                }).orElseGet(() -> answers.notFound(request)));
    }

    private FrameworkView view(String council, Whole whole, Actor actor) {
        return new FrameworkView(council, whole, actions.of(whole.recommendations()), segments.all(), localities.all(),
                audit.of(Frameworks.RECORD, whole.framework().id()), Insight.mayWrite(actor));
    }

    private DataTable table(String council) {
        return FrameworkTables.members(frameworks.all(), council, LocalDate.now(clock));
    }
}
