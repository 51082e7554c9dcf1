package org.caremarket.capacity;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Typed;

/**
 * A capacity record as people type it; a program sends the same. Names are those of {@link CapacityText}; an empty amount is
 * not stated.
 *
 * @param locality empty for the whole council
 * @param asAt a day, month, quarter or financial year
 * @param version the version of the record that was seen; not needed for a new one
 */
@Introspected
@Serdeable
public record CapacityForm(
        @Nullable @NotBlank(message = "Select a segment") String segment,
        @Nullable String locality,
        @Nullable @NotBlank(message = "Enter the day, month or year that it is about") String asAt,
        @Nullable @NotBlank(message = "Select in what it is counted") String unit,
        @Nullable String people,
        @Nullable String peopleWords,
        @Nullable String mean,
        @Nullable String required,
        @Nullable String growthPercent,
        @Nullable String growthBase,
        @Nullable String growthAmount,
        @Nullable String available,
        @Nullable List<ExclusionForm> exclusions,
        @Nullable String affordable,
        @Nullable String secured,
        @Nullable String occupied,
        @Nullable String places,
        @Nullable String occupancy,
        @Nullable String planned,
        @Nullable String plannedBy,
        @Nullable String fee,
        @Nullable @NotBlank(message = "Enter the document or return that says so") String source,
        @Nullable String link,
        @Nullable String definition,
        @Nullable String method,
        @Nullable String version) {

    static final String VERSION_MISSING = "It is not said which version of the record you saw: open it again";

    /** How many exclusions a record has at most. */
    static final int MOST_EXCLUSIONS = 8;

    /** Before anybody typed. */
    static CapacityForm begin(@Nullable String segment, @Nullable String locality) {
        return new CapacityForm(segment, locality, "", "", "", "", "", "", "", "", "", "", List.of(), "", "", "", "", "", "", "",
                "", "", "", "", "1", "");
    }

    static CapacityForm of(Capacity capacity) {
        var text = capacity.text();
        var growth = text.growth();
        var stock = text.stock();
        return new CapacityForm(text.segment(), text.locality(), text.asAt().words(), text.unit().slug(), typed(text.people()),
                text.peopleWords(), typed(text.mean()), typed(text.required()), typed(growth.percent()), typed(growth.base()),
                typed(growth.amount()), typed(text.available()), text.exclusions().stream().map(ExclusionForm::of).toList(),
                typed(text.affordable()), typed(text.secured()), typed(stock.occupied()), typed(stock.places()),
                typed(stock.occupancy()), typed(stock.planned()), stock.plannedBy(), typed(text.fee()), text.source(),
                text.link(), text.definition(), "" + text.method(), "" + capacity.version());
    }

    /** The fields of a page's form; the lines of an exclusion end in its number: {@code amount.0}. */
    static CapacityForm of(Map<String, Object> sent) {
        var exclusions = new ArrayList<ExclusionForm>();
        for (int at = 0; at < MOST_EXCLUSIONS; at++) {
            exclusions.add(new ExclusionForm(
                    all(sent.get("reasons." + at)), last(sent, "amount." + at), last(sent, "note." + at)));
        }
        return new CapacityForm(last(sent, "segment"), last(sent, "locality"), last(sent, "asAt"), last(sent, "unit"),
                last(sent, "people"), last(sent, "peopleWords"), last(sent, "mean"), last(sent, "required"),
                last(sent, "growthPercent"), last(sent, "growthBase"), last(sent, "growthAmount"), last(sent, "available"),
                exclusions.stream().filter(each -> !each.isBlank()).toList(), last(sent, "affordable"), last(sent, "secured"),
                last(sent, "occupied"), last(sent, "places"), last(sent, "occupancy"), last(sent, "planned"),
                last(sent, "plannedBy"), last(sent, "fee"), last(sent, "source"), last(sent, "link"), last(sent, "definition"),
                last(sent, "method"), last(sent, "version"));
    }

    /** The same words on top of another version. */
    CapacityForm onTopOf(Capacity current) {
        return new CapacityForm(segment, locality, asAt, unit, people, peopleWords, mean, required, growthPercent, growthBase,
                growthAmount, available, exclusions, affordable, secured, occupied, places, occupancy, planned, plannedBy, fee,
                source, link, definition, method, "" + current.version());
    }

    List<ExclusionForm> typedExclusions() {
        return exclusions == null ? List.of() : exclusions.stream().filter(each -> each != null && !each.isBlank()).toList();
    }

    Optional<Integer> seenVersion() {
        return Typed.number(version);
    }

    private static String last(Map<String, Object> sent, String field) {
        return FormFields.last(sent.get(field));
    }

    private static List<String> all(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> values -> values.stream().map(String::valueOf).toList();
            case Object single -> List.of(single.toString());
        };
    }

    private static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : Amounts.plain(number);
    }
}
