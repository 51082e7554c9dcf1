package org.caremarket.workshop.collation;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** What was said to a workshop: counted, listed and tagged, a page of answers with one form. */
@Hidden
@Controller("/{council}/workshops/{id}/collation")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CollationPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Collations collations;
    private final Tagging tagging;
    private final Segments segments;
    private final Pages pages;
    private final ErrorPages errorPages;

    CollationPages(Collations collations, Tagging tagging, Segments segments, Pages pages, ErrorPages errorPages) {
        this.collations = collations;
        this.tagging = tagging;
        this.segments = segments;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request, String council, long id, @RequestBean FeedbackQuery query, PageRequest page, Actor actor) {
        return answer(request, council, id, query.checked(), page, actor, FormErrors.none());
    }

    /** Sets and takes away tags of the answers of one page. */
    @Post("/tags")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> tag(HttpRequest<?> request, String council, long id, @Body Map<String, Object> form, Actor actor) {
        var typed = new TagsForm(form);
        if (collations.of(id).isEmpty()) {
            return errorPages.notFound(request);
        }
        var changes = typed.changes();
        var done = changes.isEmpty() ? Optional.<Integer>empty() : tagging.tag(id, changes.get(), actor);
        return done.isPresent()
                ? Flash.redirect(request, typed.query().at(path(council, id), typed.page()) + "#answers",
                        done.get() == 0 ? "No tag was changed" : done.get() == 1 ? "1 tag changed" : done.get() + " tags changed")
                : answer(request, council, id, typed.query(), new PageRequest(typed.page(), PageRequest.USUAL), actor,
                        FormErrors.of("theme-for-all", "Choose themes of the list: one was taken from it meanwhile"));
    }

    /** Tags everything that fits what the page is filtered by. */
    @Post("/tags/found")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> tagFound(HttpRequest<?> request, String council, long id, @Body Map<String, Object> form, Actor actor) {
        var typed = new TagsForm(form);
        var query = typed.query().checked();
        var collation = collations.of(id);
        if (collation.isEmpty()) {
            return errorPages.notFound(request);
        }
        var found = collation.get().feedback().stream().filter(query::wants).map(each -> each.answer().id()).toList();
        return Typed.id(typed.themeForAll()).flatMap(theme -> tagging.tagAll(id, found, theme, actor))
                .<HttpResponse<?>>map(done -> Flash.redirect(request, query.at(path(council, id), 0) + "#answers",
                        Collating.answers(done) + " tagged"))
                .orElseGet(() -> answer(request, council, id, query, new PageRequest(0, PageRequest.USUAL), actor,
                        FormErrors.of("theme-for-all", "Choose a theme for these answers")));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, FeedbackQuery query, PageRequest page, Actor actor,
            FormErrors errors) {
        var found = collations.of(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var collation = found.get();
        var body = jte.workshopCollationShow(pages.of(request, "What was said").with(errors)
                        .under(Collating.workshops(council), Collating.link(council, collation.workshop())),
                CollationView.of(council, collation, segments.all(), query, page, actor, errors));
        return errors.isEmpty() ? HttpResponse.ok(body) : HttpResponse.unprocessableEntity().body(body);
    }

    private static String path(String council, long id) {
        return "/" + council + "/workshops/" + id + "/collation";
    }
}
