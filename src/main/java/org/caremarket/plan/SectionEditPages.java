package org.caremarket.plan;

import gg.jte.models.runtime.JteModel;
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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Assets;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a section is written, kept without saving, previewed, merged with somebody else's, and restored. */
@Hidden
@Controller("/{council}/plans/{id}/sections/{key}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class SectionEditPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Plans plans;
    private final Sections sections;
    private final Drafts drafts;
    private final SectionViews views;
    private final Readings readings;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;
    private final Clock clock;

    SectionEditPages(
            Plans plans, Sections sections, Drafts drafts, SectionViews views, Readings readings, Pages pages,
            ErrorPages errorPages, Forms forms, Clock clock) {
        this.plans = plans;
        this.sections = sections;
        this.drafts = drafts;
        this.views = views;
        this.readings = readings;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
        this.clock = clock;
    }

    /** The form; filled with what its writer typed earlier and did not save, if there is such. */
    @Get("/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, String key, Actor actor) {
        return with(request, council, id, key, place -> {
            if (!place.plan().state().open()) {
                // The page of the section says why, and shows what the reader typed before it was locked.
                return HttpResponse.seeOther(URI.create(place.path()));
            }
            drafts.touch(id, key, actor);
            var own = drafts.of(id, place.section(), actor).own();
            var form = own == null
                    ? SectionForm.of(place.section(), place.section().text(), place.section().version())
                    : SectionForm.of(place.section(), own.text(), own.basedOn());
            var view = views.form(place, form, FormErrors.none(), actor);
            return HttpResponse.ok(form(request, own == null ? view : view.with(own)));
        });
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> write(
            HttpRequest<?> request, String council, long id, String key, @Body SectionForm form, Actor actor) {
        return with(request, council, id, key, place -> {
            if (form.chosen() == SectionForm.Step.DISCARD) {
                drafts.remove(id, key, actor);
                return Flash.redirect(request, place.path(), "What you had typed was thrown away");
            }
            var errors = form.check(forms, place.section());
            if (!errors.isEmpty()) {
                return refused(request, place, form, errors, actor);
            }
            return form.chosen() == SectionForm.Step.SAVE
                    ? save(request, place, form, actor)
                    : keep(request, place, form, actor);
        });
    }

    @Post("/versions/{number}/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> restore(
            HttpRequest<?> request, String council, long id, String key, int number, @Body SeenPlan seen, Actor actor) {
        return with(request, council, id, key, place -> {
            var version = sections.version(id, key, number);
            if (version.isEmpty()) {
                return errorPages.notFound(request);
            }
            Function<String, JteModel> again = why -> {
                var view = views.of(place, version.get(), actor, FormErrors.of("version", why));
                return templates.planSectionVersion(SectionPages.versionPage(pages, request, view), view);
            };
            if (!seen.check().isEmpty()) {
                return HttpResponse.unprocessableEntity().body(again.apply(SeenPlan.MISSING));
            }
            return switch (sections.restore(id, key, version.get(), seen.seenVersion(), actor)) {
                case SectionOutcome.Saved saved -> Flash.redirect(request, place.path(), "Version %d restored".formatted(number));
                case SectionOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(again.apply(
                        "Somebody else saved version %d meanwhile: look at it, and decide anew".formatted(current.version())));
                case SectionOutcome.Locked(var state) -> HttpResponse.status(HttpStatus.CONFLICT).body(again.apply(
                        "The plan is locked. " + state.meaning()));
                case SectionOutcome.Refused(var why) -> HttpResponse.unprocessableEntity().body(again.apply(why.message()));
                case SectionOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, SectionPlace place, SectionForm form, Actor actor) {
        long id = place.plan().id();
        var key = place.section().key();
        var typed = form.typed(place.section());
        int seen = form.seenVersion().orElseThrow();
        var remark = form.isMerged()
                ? sections.version(id, key, seen).map(with -> "Merged with version %d by %s".formatted(seen, with.writtenBy())).orElse("")
                : "";
        return switch (sections.write(id, key, typed, seen, remark, actor)) {
            case SectionOutcome.Saved(var section) -> {
                drafts.remove(id, key, actor);
                yield Flash.redirect(request, place.path(), saved(section));
            }
            case SectionOutcome.Stale(var current) -> conflict(request, place, current, typed, seen, actor);
            case SectionOutcome.Locked(var state) -> {
                keep(place, typed, seen, actor);
                yield HttpResponse.status(HttpStatus.CONFLICT).body(form(request, views.form(place, form,
                        FormErrors.of("text", "The plan is locked. %s What you typed is kept for you.".formatted(state.meaning())), actor)));
            }
            case SectionOutcome.Refused(var why) -> refused(request, place, form, FormErrors.of(List.of(why)), actor);
            case SectionOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> conflict(
            HttpRequest<?> request, SectionPlace place, Section current, String mine, int seen, Actor actor) {
        long id = place.plan().id();
        drafts.keep(id, current, mine, seen, actor);
        var base = sections.version(id, current.key(), seen).map(SectionText::text).orElse("");
        var merge = SectionMerge.of(current.asked().grid(), base, current.text(), mine);
        var now = new SectionPlace(place.council(), place.plan(), current);
        var form = views.form(now, SectionForm.of(current, merge.text(), current.version()).asMerged(), FormErrors.none(), actor);
        return HttpResponse.status(HttpStatus.CONFLICT).body(templates.planSectionConflict(
                SectionPages.page(pages, request, now, "Somebody else saved this section first")
                        .script(Assets.href("plan-edit.js")),
                SectionConflictView.of(form, base, mine, merge)));
    }

    private HttpResponse<?> keep(HttpRequest<?> request, SectionPlace place, SectionForm form, Actor actor) {
        keep(place, form.typed(place.section()), form.seenVersion().orElseThrow(), actor);
        return form.chosen() == SectionForm.Step.PREVIEW
                ? HttpResponse.ok(form(request, views.preview(place, form, actor)))
                : Flash.redirect(request, place.path() + "/edit", "Kept at %s, and not saved yet".formatted(
                        Moment.time(clock.instant())));
    }

    private void keep(SectionPlace place, String typed, int seen, Actor actor) {
        if (typed.length() <= SectionDraft.LONGEST) {
            drafts.keep(place.plan().id(), place.section(), typed, seen, actor);
        }
    }

    private String saved(Section section) {
        int over = section.over(readings.notes().count(section.text()).words());
        return over == 0
                ? "Saved"
                : "Saved. It is %s over its limit of %,d: the plan cannot be sent for review like this".formatted(
                        Section.words(over), section.asked().words());
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, SectionPlace place, SectionForm form, FormErrors errors, Actor actor) {
        return HttpResponse.unprocessableEntity().body(form(request, views.form(place, form, errors, actor)));
    }

    private JteModel form(HttpRequest<?> request, SectionFormView view) {
        return templates.planSectionEdit(
                SectionPages.page(pages, request, view.place(), "Write: " + view.section().heading())
                        .with(view.errors()).script(Assets.href("plan-edit.js")), view);
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, String council, long id, String key, Function<SectionPlace, HttpResponse<?>> answer) {
        var place = SectionPages.place(plans, sections, council, id, key);
        return place.isPresent() ? answer.apply(place.get()) : errorPages.notFound(request);
    }
}
