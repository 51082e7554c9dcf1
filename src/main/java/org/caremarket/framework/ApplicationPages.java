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
import java.util.function.BiFunction;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Providers;

/** The pages on which applications of a round and their outcomes are written. */
@Hidden
@Controller("/{council}/frameworks/{id}/rounds/{round}/applications")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class ApplicationPages {

    private final Rounds rounds;
    private final Providers providers;
    private final FormAnswers answers;

    ApplicationPages(Rounds rounds, Providers providers, FormAnswers answers) {
        this.rounds = rounds;
        this.providers = providers;
        this.answers = answers;
    }

    @Get("/new")
    HttpResponse<?> begin(HttpRequest<?> request, String council, long id, long round) {
        return with(request, id, round, (whole, it) -> answers.show(request, council, whole,
                screen(council, whole, it, null, ApplicationForm.begin(), FormErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, long round, @Body ApplicationForm form, Actor actor) {
        return with(request, id, round, (whole, it) -> save(request, council, whole, it, null, form, actor, "Application added"));
    }

    @Get("/{application}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long round, long application) {
        return with(request, id, round, application, (whole, it, of) -> answers.show(request, council, whole,
                screen(council, whole, it, of, ApplicationForm.of(of), FormErrors.none())));
    }

    @Post("/{application}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, long round, long application,
            @Body ApplicationForm form, Actor actor) {
        return with(request, id, round, application, (whole, it, of) ->
                save(request, council, whole, it, of, form, actor, "Application changed"));
    }

    @Get("/{application}/outcome")
    HttpResponse<?> outcome(HttpRequest<?> request, String council, long id, long round, long application) {
        return with(request, id, round, application, (whole, it, of) -> answers.show(request, council, whole,
                RoundScreens.outcome(council, it, of, OutcomeForm.begin(of), FormErrors.none())));
    }

    @Post("/{application}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> decide(HttpRequest<?> request, String council, long id, long round, long application,
            @Body OutcomeForm form, Actor actor) {
        return with(request, id, round, application, (whole, it, of) -> {
            var check = answers.check(form);
            var typed = form.read(check, whole);
            if (!check.errors().isEmpty()) {
                return answers.show(request, council, whole, RoundScreens.outcome(council, it, of, form, check.errors()));
            }
            return switch (rounds.decide(id, round, application, typed.outcome(), typed.on(), typed.reason(), typed.version(),
                    actor)) {
                case Outcome.Saved<Application>(var saved) -> Flash.redirect(request, "/" + council + Addresses.at(it),
                        saved.outcome() == ApplicationOutcome.SUCCESSFUL
                                ? saved.provider() + " is now a member" : "Outcome recorded");
                case Outcome.Stale<Application>(var current) -> answers.show(request, council, whole,
                        RoundScreens.outcome(council, it, current, form.onTopOf(current), FormErrors.none()).beside(
                                List.of(Part.of("Outcome", current.outcome().title()),
                                        Part.of("Decided on", Say.typed(current.decidedOn())), Part.of("Why", current.reason())),
                                List.of(Part.of("Outcome", typed.outcome().title()),
                                Part.of("Decided on", Say.day(typed.on())), Part.of("Why", typed.reason()))));
                case Outcome.Refused<Application>(var why) -> answers.show(request, council, whole,
                        RoundScreens.outcome(council, it, of, form, FormErrors.of(List.of(why))));
                case Outcome.NotFound<Application>() -> answers.notFound(request);
            };
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, Reopening round,
            @Nullable Application before,
            ApplicationForm form, Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form,
                check -> form.read(check, whole, round, before), typed -> rounds.save(typed, form.newName(), actor),
                ApplicationForm::onTopOf, (shown, errors) -> screen(council, whole, round, before, shown, errors)),
                saved -> Addresses.at(round), done);
    }

    private FormPage screen(String council, Whole whole, Reopening round, @Nullable Application before, ApplicationForm form,
            FormErrors errors) {
        return RoundScreens.application(council, whole, round, before, form, before == null ? providers.all() : List.of(),
                errors);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, long round,
            BiFunction<Whole, Reopening, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> whole.round(round).<HttpResponse<?>>map(it -> answer.apply(whole, it))
                .orElseGet(() -> answers.notFound(request)));
    }

    /** What is answered about an application. */
    private interface Answer {
        HttpResponse<?> of(Whole whole, Reopening round, Application application);
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, long round, long application, Answer answer) {
        return with(request, id, round, (whole, it) -> whole.applicationsOf(it).stream().filter(each -> each.id() == application)
                .findFirst().<HttpResponse<?>>map(each -> answer.of(whole, it, each)).orElseGet(() -> answers.notFound(request)));
    }
}
