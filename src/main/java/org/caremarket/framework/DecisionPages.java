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
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Typed;

/** The pages on which recommendations and delegations of a decision are written, and actions chosen for them. */
@Hidden
@Controller("/{council}/frameworks/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class DecisionPages {

    private final FrameworkParts parts;
    private final RecommendedActions actions;
    private final FormAnswers answers;

    DecisionPages(FrameworkParts parts, RecommendedActions actions, FormAnswers answers) {
        this.parts = parts;
        this.actions = actions;
        this.answers = answers;
    }

    @Get("/recommendations/new")
    HttpResponse<?> newRecommendation(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole, FrameworkScreens.recommendation(
                council, whole, null, RecommendationForm.begin(whole), FormErrors.none())));
    }

    @Post("/recommendations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addRecommendation(HttpRequest<?> request, String council, long id, @Body RecommendationForm form,
            Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Recommendation added"));
    }

    @Get("/recommendations/{recommendation}/edit")
    HttpResponse<?> editRecommendation(HttpRequest<?> request, String council, long id, long recommendation) {
        return withRecommendation(request, id, recommendation, (whole, it) -> answers.show(request, council, whole,
                FrameworkScreens.recommendation(council, whole, it, RecommendationForm.of(it), FormErrors.none())));
    }

    @Post("/recommendations/{recommendation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeRecommendation(HttpRequest<?> request, String council, long id, long recommendation,
            @Body RecommendationForm form, Actor actor) {
        return withRecommendation(request, id, recommendation, (whole, it) ->
                save(request, council, whole, it, form, actor, "Recommendation changed"));
    }

    @Get("/recommendations/{recommendation}/action")
    HttpResponse<?> action(HttpRequest<?> request, String council, long id, long recommendation) {
        return withRecommendation(request, id, recommendation, (whole, it) -> answers.show(request, council, whole,
                actionScreen(council, whole, it, ActionChoiceForm.begin(it), FormErrors.none())));
    }

    @Post("/recommendations/{recommendation}/action")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> chooseAction(HttpRequest<?> request, String council, long id, long recommendation,
            @Body ActionChoiceForm form, Actor actor) {
        return withRecommendation(request, id, recommendation, (whole, it) -> {
            var check = answers.check(form);
            var chosen = form.read(check, it, whole.framework().segments());
            if (!check.errors().isEmpty()) {
                return answers.show(request, council, whole, actionScreen(council, whole, it, form, check.errors()));
            }
            return switch (actions.choose(id, recommendation, chosen, Typed.number(form.version()).orElseThrow(), actor)) {
                case Outcome.Saved<Recommendation> saved ->
                    Flash.redirect(request, "/" + council + Addresses.at(id) + "#decision", "Action saved");
                case Outcome.Stale<Recommendation>(var current) -> answers.show(request, council, whole,
                        actionScreen(council, whole, current, form.onTopOf(current), FormErrors.none())
                                .beside(current.parts(), it.parts()));
                case Outcome.Refused<Recommendation>(var why) ->
                    answers.show(request, council, whole, actionScreen(council, whole, it, form, FormErrors.of(List.of(why))));
                case Outcome.NotFound<Recommendation>() -> answers.notFound(request);
            };
        });
    }

    @Get("/delegations/new")
    HttpResponse<?> newDelegation(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole, FrameworkScreens.delegation(
                council, whole, null, DelegationForm.begin(), FormErrors.none())));
    }

    @Post("/delegations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addDelegation(HttpRequest<?> request, String council, long id, @Body DelegationForm form, Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Delegation added"));
    }

    @Get("/delegations/{delegation}/edit")
    HttpResponse<?> editDelegation(HttpRequest<?> request, String council, long id, long delegation) {
        return withDelegation(request, id, delegation, (whole, it) -> answers.show(request, council, whole,
                FrameworkScreens.delegation(council, whole, it, DelegationForm.of(it), FormErrors.none())));
    }

    @Post("/delegations/{delegation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeDelegation(HttpRequest<?> request, String council, long id, long delegation,
            @Body DelegationForm form, Actor actor) {
        return withDelegation(request, id, delegation, (whole, it) ->
                save(request, council, whole, it, form, actor, "Delegation changed"));
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Recommendation before,
            RecommendationForm form, Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form,
                        check -> form.read(check, whole.framework().id(), before), typed -> parts.save(typed, actor),
                        RecommendationForm::onTopOf,
                        (shown, errors) -> FrameworkScreens.recommendation(council, whole, before, shown, errors)),
                saved -> Addresses.at(saved.frameworkId()) + "#decision", done);
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Delegation before,
            DelegationForm form, Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form,
                        check -> form.read(check, whole.framework().id(), before), typed -> parts.save(typed, actor),
                        DelegationForm::onTopOf,
                        (shown, errors) -> FrameworkScreens.delegation(council, whole, before, shown, errors)),
                saved -> Addresses.at(saved.frameworkId()) + "#decision", done);
    }

    private FormPage actionScreen(String council, Whole whole, Recommendation it, ActionChoiceForm form, FormErrors errors) {
        return FrameworkScreens.action(council, whole, it, form, actions.plans(), actions.themes(), actions.all(whole.today()),
                errors);
    }

    private HttpResponse<?> withRecommendation(HttpRequest<?> request, long id, long which,
            BiFunction<Whole, Recommendation, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> whole.recommendations().stream().filter(each -> each.id() == which).findFirst()
                .<HttpResponse<?>>map(each -> answer.apply(whole, each)).orElseGet(() -> answers.notFound(request)));
    }

    private HttpResponse<?> withDelegation(HttpRequest<?> request, long id, long which,
            BiFunction<Whole, Delegation, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> whole.delegations().stream().filter(each -> each.id() == which).findFirst()
                .<HttpResponse<?>>map(each -> answer.apply(whole, each)).orElseGet(() -> answers.notFound(request)));
    }
}
