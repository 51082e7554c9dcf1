package org.caremarket.platform.access;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.caremarket.platform.tenancy.Scope;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out who asks: reads the signed token (from the cookie for pages, from the {@code Authorization} header for the
 * API, never the other way round) and asks the session in the council's own database. Stands in the place of the
 * framework's own fetcher, which would believe any signed token.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    private static final String BEARER = "Bearer ";

    private final SessionTokens tokens;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final Network network;
    private final ExecutorService blocking;

    SessionFetcher(
            SessionTokens tokens,
            Sessions sessions,
            SessionCookies cookies,
            Network network,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookies = cookies;
        this.network = network;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var scope = Scope.find();
        var token = sent(request);
        if (scope.isEmpty() || token.isEmpty()) {
            return Mono.empty();
        }
        if (!token.get().where().equals(SessionToken.where(scope.get()))) {
            // Somebody of another council: for them this council's pages do not exist.
            Admission.foreign(request);
            return Mono.empty();
        }
        return Mono.fromCallable(() -> scope.get().call(() -> visitor(request, token.get())))
                .subscribeOn(Schedulers.fromExecutor(blocking))
                .flatMap(Mono::justOrEmpty)
                .map(visitor -> Authentication.build(
                        Long.toString(visitor.actor().personId()), List.of(visitor.actor().role().name())));
    }

    private Optional<SessionToken> sent(HttpRequest<?> request) {
        if (Via.of(request) == Via.PAGES) {
            return cookies.session(request).flatMap(text -> tokens.read(text, Via.PAGES));
        }
        return request.getHeaders().getAuthorization()
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(text -> tokens.read(text, Via.API));
    }

    private Optional<Visitor> visitor(HttpRequest<?> request, SessionToken token) {
        return sessions.find(token).map(session -> {
            var actor = new Actor(session.person(), session.name(), session.role(), network.address(request));
            var visitor = new Visitor(session, actor);
            visitor.remember(request);
            if (tokens.shouldRenew(token)) {
                cookies.give(request, tokens.renew(token, session));
            }
            return visitor;
        });
    }
}
