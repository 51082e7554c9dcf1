package org.caremarket.platform.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nothing else handles: the reader gets a reference, the log gets the rest. Except that a database that is
 * crowded, silent or just restarting is no fault of the request: the reader is told to try again.
 */
@Singleton
class UnexpectedErrorHandler implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorHandler.class);

    /**
     * PostgreSQL's: too many connections; the server is told to stop, has crashed, cannot be used yet; the statement
     * took too long; a lock did not come free in time.
     */
    private static final Set<String> PASSING = Set.of("53300", "57P01", "57P02", "57P03", "57014", "55P03");

    /** Class 08: the connection cannot be made or is lost. */
    private static final String LOST = "08";

    /** A byte sequence that is no text in the database's encoding. */
    private static final String UNSTORABLE = "22021";

    private final ErrorPages errors;

    UnexpectedErrorHandler(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<?> handle(HttpRequest request, Throwable cause) {
        if (isUnstorable(cause)) {
            LOG.info("A request held the character 0, which no text can hold");
            return errors.respond(request, FormErrors.of("text", "Remove the character that cannot be seen (code 0) from what you typed"));
        }
        if (!isBusy(cause)) {
            return errors.unexpected(request, cause);
        }
        // Without a stack trace: a silent database brings one such line for each request.
        LOG.warn("The database is busy or cannot be reached: {}", reason(cause));
        return errors.respond(request, HttpStatus.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5");
    }

    /** PostgreSQL keeps every character but that of code 0, which nobody types: it comes from programs. */
    private static boolean isUnstorable(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNSTORABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same request may well succeed in a while, because the database did not do its part this time. */
    static boolean isBusy(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(String state) {
        return state != null && (state.startsWith(LOST) || PASSING.contains(state));
    }

    private static String reason(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() + " " + sql.getMessage();
            }
        }
        return thrown.toString();
    }
}
