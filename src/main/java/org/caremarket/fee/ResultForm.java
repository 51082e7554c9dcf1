package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** What people type as a result of an exercise as a whole; a program sends the same. Everything may be left out. */
@Introspected
@Serdeable
record ResultForm(
        @Nullable String invited, @Nullable String responses, @Nullable String used, @Nullable String exclusions,
        @Nullable String totalCount, @Nullable String totalLower, @Nullable String totalMedian, @Nullable String totalUpper,
        @Nullable String volume, @Nullable String version) {

    private static final BigDecimal MOST_VOLUME = BigDecimal.valueOf(10_000_000);

    static ResultForm of(ResultText text, int version) {
        return new ResultForm(FeeTable.text(text.invited()), FeeTable.text(text.responses()), FeeTable.text(text.used()),
                text.exclusions(), FeeTable.text(text.totalCount()), FeeTable.decimal(text.totalLower()),
                FeeTable.decimal(text.totalMedian()), FeeTable.decimal(text.totalUpper()), FeeTable.decimal(text.volume()),
                "" + version);
    }

    ResultForm onTopOf(CostResult current) {
        return new ResultForm(invited, responses, used, exclusions, totalCount, totalLower, totalMedian, totalUpper, volume,
                "" + current.version());
    }

    record Checked(@Nullable ResultText text, FormErrors errors) {}

    Checked check(Forms forms) {
        var read = new TypedReader(forms.check(this));
        var asked = read.count("invited", "How many were invited", invited);
        var answered = read.count("responses", "How many answered", responses);
        var counted = read.count("used", "How many are counted", used);
        var without = read.lines("exclusions", "What is not counted", exclusions, 2000);
        var number = read.count("totalCount", "The count", totalCount);
        var most = TypedReader.LARGEST;
        var lower = read.number("totalLower", "The lower quartile", totalLower, BigDecimal.ZERO, most);
        var median = read.number("totalMedian", "The median", totalMedian, new BigDecimal("0.01"), most);
        var upper = read.number("totalUpper", "The upper quartile", totalUpper, BigDecimal.ZERO, most);
        var paid = read.number("volume", "The volume", volume, BigDecimal.ZERO, MOST_VOLUME);
        if (asked != null && answered != null && answered > asked) {
            read.wrong("responses", "No more can have answered than were invited");
        }
        if (answered != null && counted != null && counted > answered) {
            read.wrong("used", "No more can be counted than answered");
        }
        LineForm.ordered(read, "totalLower", lower, "totalUpper", upper, "totalMedian", median);
        if (Typed.number(version).isEmpty()) {
            read.wrong("version", "It is not said which version of the result you saw: open it again");
        }
        return new Checked(read.errors().isEmpty()
                ? new ResultText(asked, answered, counted, without, number, lower, median, upper, paid) : null, read.errors());
    }

    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
