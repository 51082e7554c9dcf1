package org.caremarket.operator;

import ch.qos.logback.classic.Level;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.function.Supplier;
import org.caremarket.council.ExportFailedException;
import org.caremarket.platform.database.DataFolder;
import org.caremarket.platform.database.StartupFailure;
import org.caremarket.platform.file.TenantFileProblems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads what the operator typed and does it. */
@Command(
        name = "caremarket",
        mixinStandardHelpOptions = true,
        description = "Without a command: starts the service. With one: does it and ends.",
        footer = Commands.ONE_AT_A_TIME,
        subcommands = {MigrateCommand.class, CouncilCommand.class, RegionCommand.class, ReferenceCommand.class})
public final class Commands {

    /** Done. */
    public static final int OK = 0;
    /** Understood and refused; the reason was said. */
    public static final int REFUSED = 1;
    /** Not understood; how to write it was said. */
    public static final int USAGE = 2;

    /** What every help text ends with. */
    static final String ONE_AT_A_TIME = "%nWithout CAREMARKET_DATABASE_URL the service keeps its own database, which "
            + "one process at a time can use: stop the service first.";

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    Commands() {}

    /** Does what the arguments say, at the terminal. Returns the exit code. */
    public static int run(String... arguments) {
        quiet();
        var console = System.console();
        var charset = console == null ? Charset.defaultCharset() : console.charset();
        return run(
                () -> {
                    DataFolder.refuseIfTaken();
                    return ApplicationContext.builder().environments(Environment.CLI).banner(false).start();
                },
                new BufferedReader(new InputStreamReader(System.in, charset)),
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                arguments);
    }

    /** What a command says stands alone: the framework's own news is for the service's log. */
    private static void quiet() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    static int run(
            Supplier<ApplicationContext> opening,
            BufferedReader in,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        try (var workplace = new Workplace(opening, in, out)) {
            return new CommandLine(new Commands(), new Making(workplace))
                    .setOut(out)
                    .setErr(err)
                    .setExecutionExceptionHandler((exception, line, parsed) -> {
                        err.println(plain(exception));
                        return REFUSED;
                    })
                    .execute(arguments);
        }
    }

    /** What can be put right is said in a sentence; the rest goes to the log in full, with a sentence to say so. */
    private static String plain(Throwable exception) {
        for (var cause = exception; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal.getMessage();
                }
                case StartupFailure failure -> {
                    return failure.getMessage();
                }
                case TenantFileProblems problems -> {
                    return "The files cannot be used:\n" + problems.getMessage();
                }
                case ExportFailedException failure -> {
                    return failure.getMessage();
                }
                default -> { }
            }
        }
        LOG.error("A command failed", exception);
        return "The command failed; the log above says more. It can be run again.";
    }

    /** Commands that need the workplace are made with it; picocli makes the rest. */
    private record Making(Workplace workplace) implements CommandLine.IFactory {

        @Override
        public <T> T create(Class<T> type) throws Exception {
            for (var constructor : type.getDeclaredConstructors()) {
                if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Workplace.class) {
                    return type.cast(constructor.newInstance(workplace));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
