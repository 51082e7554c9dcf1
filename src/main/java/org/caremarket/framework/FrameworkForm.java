package org.caremarket.framework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Typed;

/**
 * What people type as a framework, as they typed it; a program sends the same.
 *
 * @param segments slugs; null for none
 * @param keyDecision yes, no, or empty for not stated; so are the two after it
 * @param initialYears years, for example 7 or 1.5
 * @param extensionYears years of each extension in order, divided by commas or plus signs: 2, 1
 * @param mostYears how many years term and extensions may last together; empty when no limit is stated
 * @param version the version that was seen; not needed for a new one
 */
@Introspected
@Serdeable
record FrameworkForm(
        @Nullable @NotBlank(message = "Enter the framework's title") String title,
        @Nullable String purpose, @Nullable List<String> segments, @Nullable String legalRoute, @Nullable String decidedBy,
        @Nullable String decidedOn, @Nullable String keyDecision, @Nullable String inForwardPlan, @Nullable String callIn,
        @Nullable String callInEndsOn, @Nullable String startsOn, @Nullable String startsWords, @Nullable String initialYears,
        @Nullable String extensionYears, @Nullable String mostYears, @Nullable String counted, @Nullable String spotMost,
        @Nullable String source, @Nullable String version) {

    static final int MOST_EXTENSIONS = 5;
    private static final String NOT_MORE_THAN = "10";

    /** Before anybody typed: not more than ten years is what councils decide on most often, and can be changed. */
    static FrameworkForm begin() {
        return new FrameworkForm("", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", NOT_MORE_THAN,
                Counted.HOURS.name(), "", "", "");
    }

    static FrameworkForm of(Framework it) {
        return new FrameworkForm(it.title(), it.purpose(), it.segments(), Say.empty(it.legalRoute()), Say.empty(it.decidedBy()),
                Say.typed(it.decidedOn()), Say.word(it.keyDecision()), Say.word(it.inForwardPlan()), Say.word(it.callIn()),
                Say.typed(it.callInEndsOn()), Say.typed(it.startsOn()), Say.empty(it.startsWords()), years(it.initialMonths()),
                it.extensionMonths().stream().map(FrameworkForm::years).collect(Collectors.joining(", ")),
                years(it.mostMonths()), it.counted().name(), Say.typed(it.spotMost()), Say.empty(it.source()), "" + it.version());
    }

    FrameworkForm onTopOf(Framework current) {
        return new FrameworkForm(title, purpose, segments, legalRoute, decidedBy, decidedOn, keyDecision, inForwardPlan, callIn,
                callInEndsOn, startsOn, startsWords, initialYears, extensionYears, mostYears, counted, spotMost, source,
                "" + current.version());
    }

    /**
     * The framework as typed; only to be used when the check found nothing.
     *
     * @param before as it stands; null for a new one
     */
    Framework read(Check check, @Nullable Framework before, List<Segment> known) {
        var decided = check.day("decidedOn", decidedOn);
        var callInEnds = check.day("callInEndsOn", callInEndsOn);
        check.inOrder("callInEndsOn", decided, callInEnds, "The call-in ends after the decision: enter that day or a later one");
        var called = check.yesNo("callIn", callIn);
        if (callInEnds != null && Boolean.FALSE.equals(called)) {
            check.wrong("callIn", "A day on which call-in ends is entered: choose yes, or remove the day");
        }
        var initial = check.years("initialYears", "The initial term", initialYears);
        var more = extensions(check);
        if (initial == null && !more.isEmpty()) {
            check.wrong("initialYears", "Enter the initial term that the extensions follow");
        }
        var most = check.years("mostYears", "The most years", mostYears);
        if (most != null && most > Term.MOST) {
            check.wrong("mostYears", "No framework may last more than 10 years: enter 10 or fewer");
        }
        var read = new Framework(before == null ? 0 : before.id(), Say.empty(check.line("title", "The title", title, 200)),
                Say.empty(check.text("purpose", "The purpose", purpose, 4000)),
                check.slugs("segments", "Choose segments from the list", segments, Slugs.known(known, before)),
                check.text("legalRoute", "The legal route", legalRoute, 1000),
                check.line("decidedBy", "Who decided", decidedBy, 200), decided, check.yesNo("keyDecision", keyDecision),
                check.yesNo("inForwardPlan", inForwardPlan), called, callInEnds, check.day("startsOn", startsOn),
                check.line("startsWords", "When it starts, in words,", startsWords, 200), initial, more, most,
                counted(check), check.amount("spotMost", "The most bought outside", percent(spotMost), 100),
                check.line("source", "The source", source, 500), null, check.version(before != null, version), 1, "", null);
        Term.of(read, List.of()).problem().ifPresent(why -> check.wrong("initialYears", why));
        return read;
    }

    private List<Integer> extensions(Check check) {
        var line = Typed.line(extensionYears);
        if (line.isEmpty()) {
            return List.of();
        }
        var parts = line.split("\\s*[,+]\\s*", -1);
        if (parts.length > MOST_EXTENSIONS) {
            check.wrong("extensionYears", "Enter at most %d extensions".formatted(MOST_EXTENSIONS));
            return List.of();
        }
        var months = new ArrayList<Integer>();
        for (var part : parts) {
            var each = check.years("extensionYears", "Each extension", part.isBlank() ? "-" : part);
            if (each != null) {
                months.add(each);
            }
        }
        return List.copyOf(months);
    }

    private Counted counted(Check check) {
        return Typed.line(counted).isEmpty() ? Counted.HOURS
                : check.choice(Counted.class, "counted", "Choose hours, placements or referrals", counted);
    }

    private static String percent(@Nullable String typed) {
        return Typed.line(typed).replaceAll(" ?%$", "");
    }

    static String years(@Nullable Integer months) {
        return months == null ? "" : Say.typed(BigDecimal.valueOf(months)
                .divide(BigDecimal.valueOf(12), 4, RoundingMode.HALF_UP));
    }
}
