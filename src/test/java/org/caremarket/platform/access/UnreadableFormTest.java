package org.caremarket.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A form that cannot be read is refused, and the log does not learn what was in it. */
class UnreadableFormTest extends AccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "%f", "&%zz=1"})
    void isRefusedWithoutAWordInTheLog(String broken) throws Exception {
        var browser = browser();
        browser.get("/sefton/sign-in");
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(server.getURI() + "/sefton/sign-in"))
                    .header("Accept", "text/html").header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "csrfToken=" + browser.csrf() + "&password=TOPSECRET" + broken))
                    .build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("The request could not be understood").doesNotContain("TOPSECRET");
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list.stream().map(UnreadableFormTest::text).collect(Collectors.joining("\n")))
                .doesNotContain("TOPSECRET");
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.ERROR));
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
}
