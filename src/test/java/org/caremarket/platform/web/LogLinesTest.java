package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What comes from outside forges no line of the log. */
class LogLinesTest {

    private static final String FORGED = "a\r\n10:00:00.000 INFO  forged\u001b[31m\u0000 - b";

    @Test
    void aMessageStaysOnOneLine() throws Exception {
        var line = write(FORGED, null);
        assertThat(line).endsWith(" - a 10:00:00.000 INFO  forged[31m - b\n");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void theMessageOfAnExceptionBeginsNoLine() throws Exception {
        var lines = write("failed", new IllegalStateException(FORGED)).lines().toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("  "))
                .noneMatch(line -> line.contains("\u001b") || line.contains("\u0000"));
        assertThat(lines).anyMatch(line -> line.contains("at " + LogLinesTest.class.getName()));
    }

    private static String write(String message, Throwable thrown) throws Exception {
        var context = new LoggerContext();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogLinesTest.class.getResource("/logback.xml"));
        var logger = context.getLogger("ROOT");
        var console = (OutputStreamAppender<ILoggingEvent>) logger.getAppender("console");
        var event = new LoggingEvent("test", logger, Level.ERROR, message, thrown, null);
        var text = new String(console.getEncoder().encode(event), StandardCharsets.UTF_8);
        context.stop();
        return text;
    }
}
