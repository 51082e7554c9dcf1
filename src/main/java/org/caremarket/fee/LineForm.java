package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type of one line of costs; a program sends the same. With everything empty the line is not stated.
 *
 * @param group to which a line of the council's own belongs; not needed for a line that is there
 * @param name of a line of the council's own; not needed for a line that is there
 * @param version the version of the result that was seen
 */
@Introspected
@Serdeable
record LineForm(
        @Nullable String group, @Nullable String name, @Nullable String count, @Nullable String lower, @Nullable String median,
        @Nullable String upper, @Nullable String version) {

    static LineForm of(@Nullable LineCost cost, int version) {
        return cost == null ? new LineForm("", "", "", "", "", "", "" + version)
                : new LineForm("", "", FeeTable.text(cost.count()), FeeTable.decimal(cost.lower()),
                        FeeTable.decimal(cost.median()),
                        FeeTable.decimal(cost.upper()), "" + version);
    }

    LineForm onTopOf(CostResult current) {
        return new LineForm(group, name, count, lower, median, upper, "" + current.version());
    }

    /** @param line its result is not known yet */
    record Checked(@Nullable LineCost line, FormErrors errors) {}

    /** @param code of the line; null for one that is added, with its group and name */
    Checked check(Forms forms, @Nullable String code, List<String> groups) {
        var read = new TypedReader(forms.check(this));
        if (code == null) {
            if (!groups.contains(Typed.line(group))) {
                read.wrong("group", "Choose what the line belongs to from the list");
            }
            var called = read.line("name", "The name", name, 80);
            if (CostLines.plain(called).isEmpty()) {
                read.wrong("name", "Enter a name for the line, in letters or digits");
            }
        }
        var number = read.count("count", "The count", count);
        var least = TypedReader.LARGEST.negate();
        var low = read.number("lower", "The lower quartile", lower, least, TypedReader.LARGEST);
        var middle = read.number("median", "The median", median, least, TypedReader.LARGEST);
        var high = read.number("upper", "The upper quartile", upper, least, TypedReader.LARGEST);
        ordered(read, "lower", low, "upper", high, "median", middle);
        if (Typed.number(version).isEmpty()) {
            read.wrong("version", "It is not said which version of the result you saw: open it again");
        }
        return new Checked(read.errors().isEmpty() ? new LineCost(0, code == null ? "" : code, number, low, middle, high) : null,
                read.errors());
    }

    /** Quartiles lie on both sides of their median. */
    static void ordered(TypedReader read, String lower, @Nullable BigDecimal low, String upper, @Nullable BigDecimal high,
            String median, @Nullable BigDecimal middle) {
        if (middle == null && (low != null || high != null)) {
            read.wrong(median, "Enter the median that belongs to the quartiles");
        }
        if (low != null && middle != null && low.compareTo(middle) > 0) {
            read.wrong(lower, "The lower quartile must not be above the median");
        }
        if (high != null && middle != null && high.compareTo(middle) < 0) {
            read.wrong(upper, "The upper quartile must not be below the median");
        }
    }

    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
