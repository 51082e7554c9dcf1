package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.Difference.Part;

/**
 * All that is said of the capacity of one segment in one locality at one time, as the source has it. Every amount is in
 * {@code unit} and null when it is not stated, which is never a zero.
 *
 * @param segment the slug of a segment
 * @param locality the slug of a locality; null for the whole council
 * @param asAt the day, month or year that it is about, as exactly as the source says
 * @param source the document or return, as a title
 * @param link where the source is; null when it is nowhere online
 * @param definition what is counted, and how; may be empty
 * @param method counts the ways in which the council has counted; 1 for the first
 * @param people how many wait
 * @param peopleWords the same as published, where that is no plain number: {@code over 100}; may be empty
 * @param mean hours a week, beds or places that one of them needs
 * @param required as published
 * @param growth what is expected besides
 * @param available as providers report it
 * @param exclusions what of it cannot be used
 * @param affordable what the council can pay for and use, as published
 * @param secured block-booked, or otherwise kept for the council
 * @param stock occupied and existing places
 * @param fee pounds an hour, or a bed or place and week
 */
public record CapacityText(
        String segment, @Nullable String locality, Period asAt, CapacityUnit unit, String source, @Nullable String link,
        String definition, int method, @Nullable BigDecimal people, String peopleWords, @Nullable BigDecimal mean,
        @Nullable BigDecimal required, Growth growth, @Nullable BigDecimal available, List<Exclusion> exclusions,
        @Nullable BigDecimal affordable, @Nullable BigDecimal secured, Stock stock, @Nullable BigDecimal fee) {

    static final int LONGEST_LINE = 200;
    static final int LONGEST_NOTE = 2_000;

    public CapacityText {
        exclusions = List.copyOf(exclusions);
    }

    /**
     * What is expected besides what is required now; each part as published.
     *
     * @param percent of the base
     * @param base of which the percentage is
     * @param amount in the record's unit
     */
    public record Growth(@Nullable BigDecimal percent, @Nullable BigDecimal base, @Nullable BigDecimal amount) {}

    /**
     * Places that exist, or will.
     *
     * @param occupied how many are taken
     * @param places how many there are
     * @param occupancy the share that is taken, in per cent, as published
     * @param planned how many there are to be
     * @param plannedBy when, as published; may be empty
     */
    public record Stock(
            @Nullable BigDecimal occupied, @Nullable BigDecimal places, @Nullable BigDecimal occupancy,
            @Nullable BigDecimal planned, String plannedBy) {}

    /** The same with another growth, other exclusions and another affordable amount and fee. */
    CapacityText with(Growth otherGrowth, List<Exclusion> otherExclusions, @Nullable BigDecimal otherAffordable,
            @Nullable BigDecimal otherFee) {
        return new CapacityText(segment, locality, asAt, unit, source, link, definition, method, people, peopleWords, mean,
                required, otherGrowth, available, otherExclusions, otherAffordable, secured, stock, otherFee);
    }

    /** The same in words, part by part. */
    List<Part> parts(Places places) {
        var parts = new ArrayList<Part>(List.of(
                Part.of("Segment", places.segment(segment)),
                Part.of("Locality", places.locality(locality)),
                Part.of("As at", asAt.words()),
                Part.of("Unit", unit.words()),
                Part.of("People waiting", peopleWords.isEmpty() ? words(people) : peopleWords + " (" + words(people) + ")"),
                Part.of("Each needs", words(mean)),
                Part.of("Required, as published", words(required)),
                Part.of("Growth in per cent", words(growth.percent())),
                Part.of("Growth, of what", words(growth.base())),
                Part.of("Growth as an amount", words(growth.amount())),
                Part.of("Available", words(available)),
                Part.of("Affordable, as published", words(affordable)),
                Part.of("Secured", words(secured)),
                Part.of("Occupied", words(stock.occupied())),
                Part.of("Places", words(stock.places())),
                Part.of("Occupancy, as published", words(stock.occupancy())),
                Part.of("Planned", words(stock.planned())),
                Part.of("Planned by", stock.plannedBy())));
        parts.add(Part.of("Exclusions", exclusions.stream().map(each -> "%s: %s%s".formatted(each.title(),
                each.amount() == null ? "not stated" : words(each.amount()), each.note().isEmpty() ? ""
                        : " (" + each.note() + ")"))
                .reduce((one, other) -> one + "\n" + other).orElse("")));
        parts.addAll(List.of(
                Part.of("Fee", words(fee)),
                Part.of("Source", source),
                Part.of("Link", link),
                Part.of("What is counted", definition),
                Part.of("Method", "" + method)));
        return parts;
    }

    private static String words(@Nullable BigDecimal number) {
        return number == null ? "" : Amounts.plain(number);
    }
}
