package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;

/** What the values of an imported row say, as records; the same rules hold as for forms. */
final class CostItems {

    private CostItems() {}

    /** A line's cost, before its result and code are known. */
    static LineCost cost(Map<String, String> values, long result, String code) {
        return new LineCost(result, code, whole(values, CostFields.COUNT), number(values, CostFields.LOWER),
                number(values, CostFields.MEDIAN),
                number(values, CostFields.UPPER));
    }

    /** What is said of a result as a whole after this row: of what the row leaves open, what stands. */
    static ResultText text(Map<String, String> values, ResultText stands) {
        var total = CostReader.TOTAL.equals(values.get(CostFields.LINE));
        return new ResultText(or(whole(values, CostFields.INVITED), stands.invited()),
                or(whole(values, CostFields.RESPONSES), stands.responses()),
                or(whole(values, CostFields.USED), stands.used()),
                        values.getOrDefault(CostFields.EXCLUSIONS, stands.exclusions()),
                total ? whole(values, CostFields.COUNT) : stands.totalCount(), total ? number(values, CostFields.LOWER)
                        : stands.totalLower(),
                total ? number(values, CostFields.MEDIAN) : stands.totalMedian(), total ? number(values, CostFields.UPPER)
                        : stands.totalUpper(),
                stands.volume());
    }

    /** Why a row cannot be recorded, without a full stop; empty when it can. */
    static Optional<String> problem(Map<String, String> values, ResultText stands) {
        var read = new TypedReader(FormErrors.none());
        var least = CostReader.TOTAL.equals(values.get(CostFields.LINE)) ? BigDecimal.ZERO : TypedReader.LARGEST.negate();
        for (var each : new String[] {CostFields.COUNT, CostFields.INVITED, CostFields.RESPONSES, CostFields.USED}) {
            read.count(each, "The number of " + each, values.get(each));
        }
        var low = read.number(CostFields.LOWER, "The lower quartile", values.get(CostFields.LOWER), least, TypedReader.LARGEST);
        var middle = read.number(CostFields.MEDIAN, "The median", values.get(CostFields.MEDIAN), least, TypedReader.LARGEST);
        var high = read.number(CostFields.UPPER, "The upper quartile", values.get(CostFields.UPPER), least, TypedReader.LARGEST);
        LineForm.ordered(read, CostFields.LOWER, low, CostFields.UPPER, high, CostFields.MEDIAN, middle);
        if (values.getOrDefault(CostFields.EXCLUSIONS, "").length() > 2000) {
            read.wrong(CostFields.EXCLUSIONS, "What is not counted must be 2,000 characters or less");
        }
        if (read.errors().isEmpty()) {
            var text = text(values, stands);
            if (text.invited() != null && text.responses() != null && text.responses() > text.invited()
                    || text.responses() != null && text.used() != null && text.used() > text.responses()) {
                read.wrong(CostFields.USED, "No more can have answered than were invited, and no more count than answered");
            }
        }
        return read.errors().all().stream().map(FieldError::message).findFirst();
    }

    /** Whether the row says what is recorded already. */
    static boolean isThere(Map<String, String> values, @Nullable CareCost current) {
        if (current == null || !text(values, current.result().text()).parts().equals(current.result().text().parts())) {
            return false;
        }
        var code = values.get(CostFields.LINE);
        return code.equals(CostReader.TOTAL) || current.lines().stream().anyMatch(line -> line.line().code().equals(code)
                && line.cost() != null && same(line.cost(), cost(values, 0, code)));
    }

    private static boolean same(LineCost one, LineCost other) {
        return java.util.Objects.equals(one.count(), other.count()) && same(one.lower(), other.lower())
                && same(one.median(), other.median()) && same(one.upper(), other.upper());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable BigDecimal number(Map<String, String> values, String field) {
        return values.containsKey(field) ? new BigDecimal(values.get(field)) : null;
    }

    private static @Nullable Integer whole(Map<String, String> values, String field) {
        return values.containsKey(field) ? Integer.valueOf(new BigDecimal(values.get(field)).intValueExact()) : null;
    }
}
