package org.caremarket.platform.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.caremarket.platform.access.SignInOutcome.Refused;
import org.caremarket.platform.access.SignInOutcome.SignedIn;
import org.caremarket.platform.access.SignInOutcome.TryLater;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** Tokens for programs: sent as {@code Authorization: Bearer …}, good for eight hours or until they are given back. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TokenApi {

    private final SignIns signIns;
    private final Sessions sessions;
    private final Network network;
    private final Forms forms;

    TokenApi(SignIns signIns, Sessions sessions, Network network, Forms forms) {
        this.signIns = signIns;
        this.sessions = sessions;
        this.network = network;
        this.forms = forms;
    }

    /** A token; a secret. */
    @Serdeable
    record IssuedToken(String token, Instant expiresAt) {}

    @Post(uris = {"/api/v1/{council}/tokens", "/api/v1/regions/{region}/tokens"})
    @AllowAnyone("The token is what proves who somebody is, and they do not have it yet")
    HttpResponse<?> issue(HttpRequest<?> request, @Body SignInForm asked) {
        var errors = forms.check(asked);
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (signIns.signIn(asked.email(), asked.password(), Via.API, network.address(request))) {
            case SignedIn in -> HttpResponse.created(new IssuedToken(in.token(), in.expiresAt()));
            case Refused refused -> Problem.of(HttpStatus.UNAUTHORIZED,
                            "The email address or password is not right, or the account is locked.")
                    .response()
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case TryLater later -> Problem.of(HttpStatus.TOO_MANY_REQUESTS,
                            "Too many tries. Wait %d seconds, then try again.".formatted(later.seconds()))
                    .response()
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(later.seconds()));
        };
    }

    @Delete(uris = {"/api/v1/{council}/tokens/current", "/api/v1/regions/{region}/tokens/current"})
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR, Role.ANALYST})
    HttpResponse<?> end(HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
        Visitor.of(request).ifPresent(visitor -> sessions.end(visitor.session(), actor));
        return HttpResponse.noContent();
    }
}
