package org.caremarket.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Counts the statements that a request sends to the database. Sessions are written down now and then, the register is
 * read again after a while, and jobs are looked for all the time, whatever page somebody reads: those do not count.
 */
public final class Statements {

    private Statements() {}

    /** How many statements the work sends. */
    public static int during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var usual = logger.getLevel();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.run();
            return (int) heard.list.stream().map(ILoggingEvent::getFormattedMessage)
                    .filter(message -> !message.contains("session") && !message.contains("job")
                            && !message.matches("(?s).*FROM (region|region_member|council)\\s.*"))
                    .count();
        } finally {
            logger.setAdditive(true);
            logger.setLevel(usual);
            logger.detachAppender(heard);
        }
    }
}
