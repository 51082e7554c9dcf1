package org.caremarket.operator;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.caremarket.council.Provisioning;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.reference.LoadOutcome;
import org.caremarket.reference.LoadReport;
import org.caremarket.reference.ReferenceFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reference load [FILE --source CODE [--edition EDITION] [--published DAY]]}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads a file of public figures in the shape in which it is published; without one, what ships with "
                + "the service. An edition is replaced whole or not at all. Needs the database's owner.",
        footer = Commands.ONE_AT_A_TIME)
final class ReferenceLoadCommand implements Callable<Integer> {

    private final Workplace workplace;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the publisher's file, .csv or .xlsx")
    private Path file;

    @Option(names = "--source", paramLabel = "CODE", description = "which publication it is: ascof, outcomes or population")
    private String source;

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            description = "which edition: a financial year for ascof (2021-22), a day for population; outcomes tell by their years")
    private String edition;

    @Option(names = "--published", paramLabel = "DAY", description = "the day of publication, for example 2021-10-21")
    private LocalDate published;

    ReferenceLoadCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if ((file == null) != (source == null) || file == null && (edition != null || published != null)) {
            throw new ParameterException(spec.commandLine(), "Give a file and --source together, or neither.");
        }
        workplace.bean(Provisioning.class).migrate(workplace::say);
        var figures = workplace.bean(ReferenceFigures.class);
        if (file == null) {
            figures.loadShipped().forEach(this::say);
        } else {
            say(figures.load(file, source, Optional.ofNullable(edition), Optional.ofNullable(published)));
        }
        return Commands.OK;
    }

    private void say(LoadOutcome outcome) {
        switch (outcome) {
            case LoadOutcome.Loaded(var report) -> say(report);
            case LoadOutcome.AlreadyThere(var code, var which) ->
                workplace.say("%s, %s: loaded already, nothing changed".formatted(code, which));
            case LoadOutcome.Refused(var problems) -> throw new Refusal("Nothing was loaded:\n"
                    + problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        }
    }

    private void say(LoadReport report) {
        workplace.say("%s, %s: %,d figures are loaded, from %,d rows".formatted(
                report.source(), report.edition(), report.figures(), report.rows()));
        say("State of the figures", report.states());
        say("Signs for missing numbers", report.markers());
        say("Left out, areas that are not known", report.unknownAreas());
        say("Left out, measures that are not kept", report.unknownMeasures());
        if (report.leftAside() > 0) {
            workplace.say("  Left out, other groups of people and kinds of number: %,d rows".formatted(report.leftAside()));
        }
        var held = report.overlaps().stream().filter(LoadReport.Overlap::otherKept).count();
        if (!report.overlaps().isEmpty()) {
            workplace.say("  Figures that another source has too: %,d; of %,d the other's is kept; they disagree on %,d"
                    .formatted(report.overlaps().size(), held, report.disagreements().size()));
        }
        report.disagreements().forEach(overlap -> workplace.say("    %s, %s, %s: %s here, %s in %s".formatted(
                overlap.indicator(), overlap.period(), overlap.gssCode(), words(overlap.here()),
                words(overlap.there()), overlap.other())));
    }

    private void say(String what, Map<?, Integer> counts) {
        if (!counts.isEmpty()) {
            workplace.say("  " + what + ": " + counts.entrySet().stream()
                    .map(count -> "%s %,d".formatted(count.getKey(), count.getValue()))
                    .collect(Collectors.joining(", ")));
        }
    }

    private static String words(Optional<?> value) {
        return value.map(Object::toString).orElse("not stated");
    }
}
