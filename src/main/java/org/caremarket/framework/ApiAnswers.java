package org.caremarket.framework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** What the API answers to writing something of a framework. */
@Singleton
class ApiAnswers {

    private final Frameworks frameworks;
    private final Forms forms;

    ApiAnswers(Frameworks frameworks, Forms forms) {
        this.frameworks = frameworks;
        this.forms = forms;
    }

    HttpResponse<?> with(long id, Function<Whole, HttpResponse<?>> answer) {
        return frameworks.find(id).<HttpResponse<?>>map(answer).orElseGet(ApiAnswers::notFound);
    }

    /** Reads what was sent, and saves it when nothing is wrong with it. */
    <T, S> HttpResponse<?> save(Object form, Function<Check, T> read, Function<T, Outcome<S>> save,
            Function<S, HttpResponse<?>> saved) {
        var check = new Check(forms, form);
        var typed = read.apply(check);
        if (!check.errors().isEmpty()) {
            return Problem.of(check.errors()).response();
        }
        return switch (save.apply(typed)) {
            case Outcome.Saved<S>(var it) -> saved.apply(it);
            case Outcome.Stale<S> stale -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody else changed this first: read it again, and decide anew.").response();
            case Outcome.Refused<S>(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case Outcome.NotFound<S>() -> notFound();
        };
    }

    static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
