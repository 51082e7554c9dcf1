package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.market.MarketTrail;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** What pages answer to forms of frameworks: the form again with what is wrong, both texts, or the way on. */
@Singleton
class FormAnswers {

    private final StaticTemplates templates = new StaticTemplates();
    private final Frameworks frameworks;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;

    FormAnswers(Frameworks frameworks, Forms forms, Pages pages, ErrorPages errorPages) {
        this.frameworks = frameworks;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** The answer about a framework of this council; none of the council's is not found. */
    HttpResponse<?> with(HttpRequest<?> request, long id, Function<Whole, HttpResponse<?>> answer) {
        return frameworks.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> notFound(request));
    }

    HttpResponse<?> notFound(HttpRequest<?> request) {
        return errorPages.notFound(request);
    }

    /**
     * The page with a form: 422 when something is wrong, 409 when somebody else was first.
     *
     * @param whole what it belongs to; null for a new framework
     */
    HttpResponse<?> show(HttpRequest<?> request, String council, @Nullable Whole whole, FormPage form) {
        var page = pages.of(request, form.title());
        var here = whole == null
                ? page.under(MarketTrail.market(council), Addresses.list(council))
                : page.under(MarketTrail.market(council), Addresses.list(council), Addresses.one(council, whole.framework()));
        var status = !form.errors().isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY
                : form.differences().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return HttpResponse.status(status).body(templates.frameworkForm(here.with(form.errors()), form));
    }

    /** How the form of a part is read, saved and shown again. */
    record Written<F, T extends FrameworkPart>(F form, Function<Check, T> read, Function<T, Outcome<T>> save,
            BiFunction<F, T, F> onTopOf, BiFunction<F, FormErrors, FormPage> screen) {}

    /**
     * Saves a part and leads on.
     *
     * @param to where it leads, below the council's address
     */
    <F, T extends FrameworkPart> HttpResponse<?> save(HttpRequest<?> request, String council, Whole whole, Written<F, T> written,
            Function<T, String> to, String done) {
        var check = new Check(forms, written.form());
        var typed = written.read().apply(check);
        if (!check.errors().isEmpty()) {
            return show(request, council, whole, written.screen().apply(written.form(), check.errors()));
        }
        return switch (written.save().apply(typed)) {
            case Outcome.Saved<T>(var saved) -> Flash.redirect(request, "/" + council + to.apply(saved), done);
            case Outcome.Stale<T>(var current) -> show(request, council, whole, written.screen()
                    .apply(written.onTopOf().apply(written.form(), current), FormErrors.none())
                            .beside(current.parts(), typed.parts()));
            case Outcome.Refused<T>(var why) -> show(request, council, whole,
                    written.screen().apply(written.form(), FormErrors.of(List.of(why))));
            case Outcome.NotFound<T>() -> notFound(request);
        };
    }

    Check check(Object form) {
        return new Check(forms, form);
    }
}
