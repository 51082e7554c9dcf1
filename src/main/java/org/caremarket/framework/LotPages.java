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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.market.Localities;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Providers;

/** The pages on which lots, their members and awards are written. */
@Hidden
@Controller("/{council}/frameworks/{id}")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class LotPages {

    private final FrameworkParts parts;
    private final Providers providers;
    private final Segments segments;
    private final Localities localities;
    private final FormAnswers answers;

    LotPages(FrameworkParts parts, Providers providers, Segments segments, Localities localities, FormAnswers answers) {
        this.parts = parts;
        this.providers = providers;
        this.segments = segments;
        this.localities = localities;
        this.answers = answers;
    }

    @Get("/lots/new")
    HttpResponse<?> newLot(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole,
                screen(council, whole, null, LotForm.begin(), FormErrors.none())));
    }

    @Post("/lots")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addLot(HttpRequest<?> request, String council, long id, @Body LotForm form, Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Lot added"));
    }

    @Get("/lots/{lot}/edit")
    HttpResponse<?> editLot(HttpRequest<?> request, String council, long id, long lot) {
        return with(request, id, whole -> whole.lot(lot), (whole, it) -> answers.show(request, council, whole,
                screen(council, whole, it, LotForm.of(it), FormErrors.none())));
    }

    @Post("/lots/{lot}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeLot(HttpRequest<?> request, String council, long id, long lot, @Body LotForm form, Actor actor) {
        return with(request, id, whole -> whole.lot(lot), (whole, it) ->
                save(request, council, whole, it, form, actor, "Lot changed"));
    }

    @Get("/members/new{?lot}")
    HttpResponse<?> newMember(HttpRequest<?> request, String council, long id, @Nullable @QueryValue String lot) {
        return answers.with(request, id, whole -> answers.show(request, council, whole, LotScreens.member(
                council, whole, null, MemberForm.begin(lot), providers.all(), FormErrors.none())));
    }

    @Post("/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addMember(HttpRequest<?> request, String council, long id, @Body MemberForm form, Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Member added"));
    }

    @Get("/members/{member}/edit")
    HttpResponse<?> editMember(HttpRequest<?> request, String council, long id, long member) {
        return with(request, id, whole -> whole.member(member), (whole, it) -> answers.show(request, council, whole,
                LotScreens.member(council, whole, it, MemberForm.of(it), List.of(), FormErrors.none())));
    }

    @Post("/members/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeMember(HttpRequest<?> request, String council, long id, long member, @Body MemberForm form,
            Actor actor) {
        return with(request, id, whole -> whole.member(member), (whole, it) ->
                save(request, council, whole, it, form, actor, "Member changed"));
    }

    @Get("/awards/new")
    HttpResponse<?> newAward(HttpRequest<?> request, String council, long id) {
        return answers.with(request, id, whole -> answers.show(request, council, whole,
                LotScreens.award(council, whole, null, AwardForm.begin(), FormErrors.none())));
    }

    @Post("/awards")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> addAward(HttpRequest<?> request, String council, long id, @Body AwardForm form, Actor actor) {
        return answers.with(request, id, whole -> save(request, council, whole, null, form, actor, "Award added"));
    }

    @Get("/awards/{award}/edit")
    HttpResponse<?> editAward(HttpRequest<?> request, String council, long id, long award) {
        return with(request, id, whole -> award(whole, award), (whole, it) -> answers.show(request, council, whole,
                LotScreens.award(council, whole, it, AwardForm.of(it), FormErrors.none())));
    }

    @Post("/awards/{award}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeAward(HttpRequest<?> request, String council, long id, long award, @Body AwardForm form, Actor actor) {
        return with(request, id, whole -> award(whole, award), (whole, it) ->
                save(request, council, whole, it, form, actor, "Award changed"));
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Lot before, LotForm form,
            Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form,
                check -> form.read(check, whole.framework().id(), before, segments.all(), localities.all()),
                typed -> parts.save(typed, actor), LotForm::onTopOf,
                (shown, errors) -> screen(council, whole, before, shown, errors)), saved -> lots(whole), done);
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Member before, MemberForm form,
            Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form, check -> form.read(check, whole, before),
                typed -> parts.save(typed, actor), MemberForm::onTopOf,
                (shown, errors) -> LotScreens.member(council, whole, before, shown, providers.all(), errors)), saved ->
                lots(whole), done);
    }

    private HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, @Nullable Award before, AwardForm form,
            Actor actor, String done) {
        return answers.save(request, council, whole, new FormAnswers.Written<>(form, check -> form.read(check, whole, before),
                typed -> parts.save(typed, actor), AwardForm::onTopOf,
                (shown, errors) -> LotScreens.award(council, whole, before, shown, errors)),
                saved -> Addresses.at(saved.frameworkId()) + "#awards", done);
    }

    private static String lots(Whole whole) {
        return Addresses.at(whole.framework().id()) + "#lots";
    }

    private static Optional<Award> award(Whole whole, long id) {
        return whole.awards().stream().filter(each -> each.id() == id).findFirst();
    }

    private FormPage screen(String council, Whole whole, @Nullable Lot before, LotForm form, FormErrors errors) {
        return LotScreens.lot(council, whole, before, form, segments.all(), localities.all(), errors);
    }

    private <T> HttpResponse<?> with(HttpRequest<?> request, long id, Function<Whole, Optional<T>> which,
            BiFunction<Whole, T, HttpResponse<?>> answer) {
        return answers.with(request, id, whole -> which.apply(whole).<HttpResponse<?>>map(it -> answer.apply(whole, it))
                .orElseGet(() -> answers.notFound(request)));
    }
}
