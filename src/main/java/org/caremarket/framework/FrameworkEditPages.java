package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
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
import java.util.List;
import java.util.function.Function;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;

/** The pages on which a framework is added and changed, and its extensions are decided. */
@Hidden
@Controller("/{council}/frameworks")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class FrameworkEditPages {

    private final FrameworkEdits edits;
    private final Segments segments;
    private final FormAnswers answers;

    FrameworkEditPages(FrameworkEdits edits, Segments segments, FormAnswers answers) {
        this.edits = edits;
        this.segments = segments;
        this.answers = answers;
    }

    @Get("/new")
    HttpResponse<?> begin(HttpRequest<?> request, String council) {
        return answers.show(request, council, null, screen(council, null, FrameworkForm.begin(), FormErrors.none()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body FrameworkForm form, Actor actor) {
        return save(request, council, null, form, typed -> edits.add(typed, actor), "Framework added");
    }

    @Get("/{id}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole,
                screen(council, whole, FrameworkForm.of(whole.framework()), FormErrors.none())));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body FrameworkForm form, Actor actor) {
        return answers.with(request, id, whole ->
                save(request, council, whole, form, typed -> edits.change(typed, actor), "Framework changed"));
    }

    @Get("/{id}/extensions/{number}")
    HttpResponse<?> extension(HttpRequest<?> request, String council, long id, int number) {
        return answers.with(request, id, whole -> whole.term().next().filter(next -> next == number).isEmpty()
                ? answers.notFound(request)
                : answers.show(request, council, whole,
                        FrameworkScreens.extension(council, whole, number, ExtensionForm.begin(whole), FormErrors.none())));
    }

    @Post("/{id}/extensions/{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, String council, long id, int number, @Body ExtensionForm form, Actor actor) {
        return answers.with(request, id, whole -> {
            if (number < 1 || number > whole.term().extensions().size()) {
                return answers.notFound(request);
            }
            var check = answers.check(form);
            var typed = form.read(check, whole);
            if (!check.errors().isEmpty()) {
                return answers.show(request, council, whole,
                        FrameworkScreens.extension(council, whole, number, form, check.errors()));
            }
            return switch (edits.decide(id, number, typed.taken(), typed.on(), typed.version(), actor)) {
                case Outcome.Saved<Whole> saved -> Flash.redirect(request, "/" + council + Addresses.at(id), "Decision recorded");
                case Outcome.Stale<Whole>(var current) -> answers.show(request, council, current,
                        FrameworkScreens.extension(council, current, number, form.onTopOf(current), FormErrors.none()).beside(
                                List.of(Part.of("Term as it stands", current.term().sum()),
                                        Part.of("Extensions decided", "" + current.term().decisions().size())),
                                List.of(Part.of("Term as it stands", whole.term().sum()),
                                Part.of("Extensions decided", "Extension %d: %s".formatted(number, Say.yesNo(typed.taken()))))));
                case Outcome.Refused<Whole>(var why) -> answers.show(request, council, whole,
                        FrameworkScreens.extension(council, whole, number, form, FormErrors.of(List.of(why))));
                case Outcome.NotFound<Whole>() -> answers.notFound(request);
            };
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, @Nullable Whole whole, FrameworkForm form,
            Function<Framework, Outcome<Whole>> save, String done) {
        var check = answers.check(form);
        var known = segments.all();
        var typed = form.read(check, whole == null ? null : whole.framework(), known);
        if (!check.errors().isEmpty()) {
            return answers.show(request, council, whole, screen(council, whole, form, check.errors()));
        }
        return switch (save.apply(typed)) {
            case Outcome.Saved<Whole>(var saved) ->
                Flash.redirect(request, "/" + council + Addresses.at(saved.framework().id()), done);
            case Outcome.Stale<Whole>(var current) -> answers.show(request, council, current,
                    screen(council, current, form.onTopOf(current.framework()), FormErrors.none())
                            .beside(current.framework().parts(known), typed.parts(known)));
            case Outcome.Refused<Whole>(var why) ->
                answers.show(request, council, whole, screen(council, whole, form, FormErrors.of(List.of(why))));
            case Outcome.NotFound<Whole>() -> answers.notFound(request);
        };
    }

    private FormPage screen(String council, @Nullable Whole whole, FrameworkForm form, FormErrors errors) {
        return FrameworkScreens.framework(council, whole == null ? null : whole.framework(), form, segments.all(), errors);
    }
}
