package org.caremarket.plan;

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

/** The page of what is said about a section, and the forms for comments and answers. */
@Hidden
@Controller("/{council}/plans/{id}/sections/{key}/comments")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class CommentPages {

    private final StaticTemplates jte = new StaticTemplates();
    private final Plans plans;
    private final Sections sections;
    private final Comments comments;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;

    CommentPages(
            Plans plans, Sections sections, Comments comments, Pages pages, ErrorPages errorPages, Forms forms) {
        this.plans = plans;
        this.sections = sections;
        this.comments = comments;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> list(HttpRequest<?> request, String council, long id, String key, Actor actor) {
        return page(request, council, id, key, actor, CommentForm.EMPTY, null, FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request, String council, long id, String key, @Body CommentForm form, Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, id, key, actor, form, null, "Comment added",
                        comments.add(id, key, form.words(), form.seenVersion(), actor))
                : page(request, council, id, key, actor, form, null, errors);
    }

    @Post("/{comment}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, String key, long comment, @Body CommentForm form,
            Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answer(request, council, id, key, actor, form, comment, "Answer added",
                        comments.answer(id, key, comment, form.words(), actor))
                : page(request, council, id, key, actor, form, comment, errors);
    }

    @Post("/{comment}/resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> resolve(
            HttpRequest<?> request, String council, long id, String key, long comment, Actor actor) {
        return answer(request, council, id, key, actor, CommentForm.EMPTY, null, "Comment resolved",
                comments.resolve(id, key, comment, actor));
    }

    @Post("/{comment}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reopen(
            HttpRequest<?> request, String council, long id, String key, long comment, Actor actor) {
        return answer(request, council, id, key, actor, CommentForm.EMPTY, null, "Comment open again",
                comments.reopen(id, key, comment, actor));
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, long id, String key, Actor actor, CommentForm form,
            @Nullable Long answered, String done, CommentOutcome outcome) {
        return switch (outcome) {
            case CommentOutcome.Saved(var comment) -> Flash.redirect(
                    request, "/" + council + "/plans/" + id + "/sections/" + key + "/comments", done);
            case CommentOutcome.Locked(var state) -> page(request, council, id, key, actor, form, answered,
                    FormErrors.of("text", "Comments are closed. " + state.meaning()));
            case CommentOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> page(
            HttpRequest<?> request, String council, long id, String key, Actor actor, CommentForm form,
            @Nullable Long answered, FormErrors errors) {
        var plan = plans.find(id);
        var section = plan.flatMap(each -> sections.find(each, key)).filter(Section::writable);
        var talks = section.isEmpty() ? List.<Talk>of() : comments.of(id, key);
        if (section.isEmpty() || answered != null && talks.stream().noneMatch(each -> each.comment().id() == answered)) {
            return errorPages.notFound(request);
        }
        var view = new CommentsView(council, plan.get(), section.get(), talks, actor, form, answered, errors);
        return HttpResponse.status(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY).body(jte.planTeamComments(
                pages.of(request, "Comments").under(PlanPages.list(council), PlanPages.link(council, plan.get()),
                        Page.NavLink.to(section.get().heading(), view.sectionHref())).with(errors),
                view));
    }
}
