package org.caremarket.fee;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;

/** What is said of a fee. Its parts are as in {@link Fee}. */
public record FeeText(
        @Nullable String segment, CareType careType, String rate, FeeUnit unit, String year, BigDecimal amount,
        LocalDate from, @Nullable LocalDate to, @Nullable BigDecimal publishedUplift, String source, String note,
        @Nullable String madeUp) {

    /** The same in words, part by part. */
    List<Part> parts() {
        return List.of(Part.of("Care", careType.title()), Part.of("Segment", segment), Part.of("Rate", rate),
                Part.of("Amount", Money.pounds(amount) + " " + unit.words()), Part.of("Year", year),
                Part.of("From", TypedDate.words(from)), Part.of("To", to == null ? "" : TypedDate.words(to)),
                Part.of("Published uplift", publishedUplift == null ? "" : Money.percent(publishedUplift)),
                Part.of("Source", source), Part.of("Note", note));
    }

    /** Whether both say the same; 21 and 21.00 are the same amount. */
    boolean same(FeeText other) {
        return parts().equals(other.parts()) && amount.compareTo(other.amount) == 0;
    }
}
