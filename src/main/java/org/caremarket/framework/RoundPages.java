package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages of re-opening rounds. */
@Hidden
@Controller("/{council}/frameworks/{id}/rounds")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class RoundPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Rounds rounds;
    private final FormAnswers answers;
    private final Pages pages;

    RoundPages(Rounds rounds, FormAnswers answers, Pages pages) {
        this.rounds = rounds;
        this.answers = answers;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> begin(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole,
                RoundScreens.round(council, whole, null, RoundForm.begin(), FormErrors.none())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, long id, @Body RoundForm form, Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Round added"));
    }

    @Get("/{round}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long round, Actor actor) {
        return with(request, id, round, (whole, it) ->
                page(HttpResponse.ok(), request, new RoundView(council, whole, it, actor, FormErrors.none(), "")));
    }

    @Get("/{round}/edit")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id, long round) {
        return with(request, id, round, (whole, it) -> answers.show(request, council, whole,
                RoundScreens.round(council, whole, it, RoundForm.of(it), FormErrors.none())));
    }

    @Post("/{round}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, long round, @Body RoundForm form, Actor actor) {
        return with(request, id, round, (whole, it) -> save(request, council, whole, it, form, actor, "Round changed"));
    }

    @Post("/{round}/moves")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, String council, long id, long round, @Body RoundMoveForm form, Actor actor) {
        return with(request, id, round, (whole, it) -> {
            var check = answers.check(form);
            var move = check.choice(RoundMove.class, "move", "Choose what is to be done with the round", form.move());
            var seen = check.version(true, form.version());
            if (!check.errors().isEmpty()) {
                return page(HttpResponse.unprocessableEntity(), request,
                        new RoundView(council, whole, it, actor, check.errors(), ""));
            }
            return switch (rounds.move(id, round, move, seen, actor)) {
                case Outcome.Saved<Reopening>(var saved) ->
                    Flash.redirect(request, "/" + council + Addresses.at(saved), "Round " + move.done());
                case Outcome.Stale<Reopening>(var current) -> page(HttpResponse.status(HttpStatus.CONFLICT), request,
                        new RoundView(council, whole, current, actor, FormErrors.none(), RoundView.STALE));
                case Outcome.Refused<Reopening>(var why) -> page(HttpResponse.unprocessableEntity(), request,
                        new RoundView(council, whole, it, actor, FormErrors.of(List.of(why)), ""));
                case Outcome.NotFound<Reopening>() -> answers.notFound(request);
            };
        });
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Reopening before, RoundForm form,
            Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form,
                check -> form.read(check, whole.framework().id(), before), typed -> rounds.save(typed, actor),
                RoundForm::onTopOf, (shown, errors) -> RoundScreens.round(council, whole, before, shown, errors)),
                Addresses::at, done);
    }

    private HttpResponse<?> page(MutableHttpResponse<?> answer, HttpRequest<?> request, RoundView view) {
        var council = view.council();
        return answer.body(templates.frameworkRound(pages.of(request, view.round().title())
                .under(MarketTrail.market(council), Addresses.list(council), Addresses.one(council, view.whole().framework()))
                .with(view.errors()), view));
    }

    private HttpResponse<?> with(HttpRequest<?> request, long id, long round,
            BiFunction<Whole, Reopening, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> whole.round(round).<HttpResponse<?>>map(it -> answer.apply(whole, it))
                .orElseGet(() -> answers.notFound(request)));
    }
}
