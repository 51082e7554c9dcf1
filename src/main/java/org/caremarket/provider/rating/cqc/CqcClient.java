package org.caremarket.provider.rating.cqc;

import io.micronaut.json.JsonMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caremarket.provider.rating.cqc.CqcAnswer.Failed;
import org.caremarket.provider.rating.cqc.CqcAnswer.Found;
import org.caremarket.provider.rating.cqc.CqcAnswer.Unknown;

/** Asks the regulator's service, one request after the other, and again when it is busy or out of order. */
@Singleton
class CqcClient {

    /** As many as one page of the service may list. */
    private static final int PER_PAGE = 500;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final CqcSettings settings;
    private final JsonMapper json;
    private final HttpClient http;

    CqcClient(CqcSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    @PreDestroy
    void close() {
        http.close();
    }

    /**
     * One page of the numbers of a local authority's locations.
     *
     * @param page the first is 1
     */
    CqcAnswer<CqcJson.Page> locations(String authority, int page) throws InterruptedException {
        return ask("/locations?localAuthority=%s&page=%d&perPage=%d".formatted(encoded(authority), page, PER_PAGE),
                CqcJson.Page.class);
    }

    CqcAnswer<CqcJson.Location> location(String number) throws InterruptedException {
        return ask("/locations/" + encoded(number), CqcJson.Location.class);
    }

    CqcAnswer<CqcJson.Provider> provider(String number) throws InterruptedException {
        return ask("/providers/" + encoded(number), CqcJson.Provider.class);
    }

    private <T> CqcAnswer<T> ask(String path, Class<T> type) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.url() + path)).timeout(settings.timeout())
                .header("Accept", "application/json").header("Ocp-Apim-Subscription-Key", settings.key()).GET().build();
        var wait = settings.firstWait();
        var problem = "";
        for (int number = 1; number <= settings.tries(); number++) {
            Thread.sleep(number == 1 ? settings.pause() : wait);
            wait = number == 1 ? wait : shorter(wait.multipliedBy(2), LONGEST_WAIT);
            try {
                var answer = send(request);
                int status = answer.statusCode();
                if (status == 200) {
                    var value = read(answer.body(), type);
                    if (value.isPresent()) {
                        return new Found<>(value.get());
                    }
                    problem = "answers in a way that cannot be read";
                    continue;
                } else if (status == 404) {
                    return new Unknown<>();
                } else if (status == 401 || status == 403) {
                    return new Failed<>("The Care Quality Commission's service refuses the key. Whoever runs this service has"
                            + " to give it another one.");
                } else if (status != 429 && status < 500) {
                    return new Failed<>("The Care Quality Commission's service does not accept the question (status %d)."
                            .formatted(status));
                }
                problem = status == 429 ? "is too busy" : "is out of order (status %d)".formatted(status);
                wait = answer.headers().firstValue("Retry-After").filter(after -> after.matches("\\d{1,4}"))
                        .map(after -> shorter(Duration.ofSeconds(Long.parseLong(after)), LONGEST_WAIT)).orElse(wait);
            } catch (HttpTimeoutException | TimeoutException tooLate) {
                problem = "does not answer in time";
            } catch (IOException unreachable) {
                problem = "cannot be reached";
            }
        }
        return new Failed<>("The Care Quality Commission's service %s; it was tried %d times. Start again later: what was read"
                .formatted(problem, settings.tries()) + " is kept for a day.");
    }

    /** Waits for the whole answer: the request's own timeout ends when the headers are there. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException, InterruptedException {
        var answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException unreachable ? unreachable : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? other : one;
    }

    private <T> Optional<T> read(byte[] body, Class<T> type) {
        try {
            return Optional.ofNullable(json.readValue(body, type));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
