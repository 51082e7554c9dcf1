package org.caremarket;

import io.micronaut.context.env.Environment;
import io.micronaut.runtime.Micronaut;
import org.caremarket.operator.Commands;
import org.caremarket.platform.database.StartupFailure;
import org.caremarket.platform.file.TenantFileProblems;

/** Starts the service; or, with arguments, does what an operator asks and ends. */
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(Commands.run(args));
        }
        new PlainSpoken().classes(Application.class).start();
    }

    /** Micronaut, except that what an operator can put right is said in one sentence instead of a stack trace. */
    private static final class PlainSpoken extends Micronaut {

        @Override
        protected void handleStartupException(Environment environment, Throwable exception) {
            for (var cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof StartupFailure || cause instanceof TenantFileProblems) {
                    System.err.println(cause.getMessage());
                    System.exit(1);
                }
            }
            super.handleStartupException(environment, exception);
        }
    }
}
