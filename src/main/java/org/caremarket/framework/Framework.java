package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.Difference.Part;

/**
 * A framework as it is kept; null is not stated.
 *
 * @param segments slugs of the council's segments
 * @param legalRoute by which law and procedure providers are taken on, in words
 * @param decidedBy the meeting or person that decided
 * @param callIn whether the decision could be called in
 * @param startsOn its first day
 * @param startsWords when it starts, where no day is known: {@code financial year 2024 to 2025}
 * @param initialMonths the term before any extension
 * @param extensionMonths the extensions that may be taken, in their order
 * @param mostMonths how long term and extensions may last together
 * @param spotMost the most that should be bought outside the framework, per cent of everything counted
 * @param monthsVersion counts the changes of its months, which are written apart
 */
@MappedEntity("framework")
@Serdeable
public record Framework(
        @Id long id,
        String title,
        String purpose,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> segments,
        @Nullable String legalRoute,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable Boolean keyDecision,
        @Nullable Boolean inForwardPlan,
        @Nullable Boolean callIn,
        @Nullable LocalDate callInEndsOn,
        @Nullable LocalDate startsOn,
        @Nullable String startsWords,
        @Nullable Integer initialMonths,
        @TypeDef(type = DataType.INTEGER_ARRAY) List<Integer> extensionMonths,
        @Nullable Integer mostMonths,
        Counted counted,
        @Nullable BigDecimal spotMost,
        @Nullable String source,
        @Nullable String madeUp,
        int version,
        int monthsVersion,
        String changedBy,
        @Nullable Instant changedAt) {

    /** The same, saying what in it is made up for demonstration. */
    Framework madeUp(@Nullable String words) {
        return new Framework(id, title, purpose, segments, legalRoute, decidedBy, decidedOn, keyDecision, inForwardPlan, callIn,
                callInEndsOn, startsOn, startsWords, initialMonths, extensionMonths, mostMonths, counted, spotMost, source, words,
                version, monthsVersion, changedBy, changedAt);
    }

    /** The same part by part in words. */
    List<Part> parts(List<Segment> known) {
        return List.of(
                Part.of("Title", title), Part.of("Purpose", purpose), Part.of("Segments", Segment.names(known, segments)),
                Part.of("Legal route", legalRoute), Part.of("Decided by", decidedBy),
                Part.of("Decided on", Say.day(decidedOn)), Part.of("Key decision", Say.yesNo(keyDecision)),
                Part.of("In the forward plan", Say.yesNo(inForwardPlan)), Part.of("Subject to call-in", Say.yesNo(callIn)),
                Part.of("Call-in ends", Say.day(callInEndsOn)), Part.of("Starts on", Say.day(startsOn)),
                Part.of("Starts, in words", startsWords),
                Part.of("Initial term", initialMonths == null ? "" : Term.years(initialMonths)),
                Part.of("Extensions", extensionMonths.stream().map(Term::years).collect(Collectors.joining(", "))),
                Part.of("Not more than", mostMonths == null ? "" : Term.years(mostMonths)),
                Part.of("What is counted", counted.words()),
                Part.of("Most bought outside", spotMost == null ? "" : Say.number(spotMost) + "%"),
                Part.of("Source", source));
    }
}
