package org.caremarket.workshop.response;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Network;
import org.caremarket.platform.access.Pace;
import org.caremarket.platform.access.WrongTries;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Negotiation;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Problem;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.invitation.Replies;

/**
 * Where providers come in. A link that works is looked up first and has limits of its own, so that a flood of wrong ones
 * from the same network address does not touch it. One that does not work gets one page, whatever is wrong with it.
 */
@Singleton
class AnswerDoor {

    private final Providers providers;
    private final Replies replies;
    private final WrongTries wrong;
    private final Network network;
    private final Pace reading;
    private final Pace saving;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final StaticTemplates templates = new StaticTemplates();

    AnswerDoor(Providers providers, Replies replies, WrongTries wrong, Network network, Pages pages, ErrorPages errorPages,
            Clock clock) {
        this.providers = providers;
        this.replies = replies;
        this.wrong = wrong;
        this.network = network;
        this.reading = new Pace(240, Duration.ofMinutes(1), clock);
        this.saving = new Pace(60, Duration.ofMinutes(1), clock);
        this.pages = pages;
        this.errorPages = errorPages;
    }

    /** A page behind a link. */
    HttpResponse<?> open(HttpRequest<?> request, String token, Function<Provider, HttpResponse<?>> page) {
        var provider = providers.find(token);
        if (provider.isEmpty()) {
            return useless(request);
        }
        var tooOften = reading.count(key(provider.get()));
        if (tooOften.isPresent()) {
            return wait(errorPages.respond(request, HttpStatus.TOO_MANY_REQUESTS), tooOften.get());
        }
        replies.seen(provider.get().invitation().id());
        return page.apply(provider.get());
    }

    /**
     * A form sent behind a link.
     *
     * @param again shows the form with what was typed, when it was sent too often: how many seconds to wait
     */
    HttpResponse<?> send(HttpRequest<?> request, String token, Function<Provider, HttpResponse<?>> form,
            TooOften again) {
        var provider = providers.find(token);
        if (provider.isEmpty()) {
            return useless(request);
        }
        Optional<Duration> tooOften = saving.count(key(provider.get()));
        return tooOften.isPresent()
                ? wait(again.answer(provider.get(), seconds(tooOften.get())), tooOften.get())
                : form.apply(provider.get());
    }

    /** The same for a form in which nothing is typed. */
    HttpResponse<?> send(HttpRequest<?> request, String token, Function<Provider, HttpResponse<?>> form) {
        return send(request, token, form, (provider, seconds) -> errorPages.respond(request, HttpStatus.TOO_MANY_REQUESTS));
    }

    /** What to say when a link does not work: neither for what nor why, and the same to everybody. */
    HttpResponse<?> useless(HttpRequest<?> request) {
        var tooOften = wrong.count(network.address(request));
        var status = tooOften.isPresent() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
        // As a page also where a text would have been: all links that do not work are alike.
        HttpResponse<?> answer = Negotiation.wantsJson(request)
                ? Problem.of(status).response()
                : HttpResponse.status(status).contentType(MediaType.TEXT_HTML_TYPE).body(
                        templates.workshopAnswersUseless(pages.of(request, "This link does not work")));
        return tooOften.<HttpResponse<?>>map(time -> wait(answer, time)).orElse(answer);
    }

    /** How the form answers that was sent too often. */
    interface TooOften {
        HttpResponse<?> answer(Provider provider, long seconds);
    }

    private static HttpResponse<?> wait(HttpResponse<?> response, Duration time) {
        return response.toMutableResponse().header(HttpHeaders.RETRY_AFTER, "" + seconds(time));
    }

    private static long seconds(Duration time) {
        return Math.max(1, time.plusMillis(999).toSeconds());
    }

    private static String key(Provider provider) {
        return Pages.root(Scope.current()) + "/" + provider.invitation().id();
    }
}
