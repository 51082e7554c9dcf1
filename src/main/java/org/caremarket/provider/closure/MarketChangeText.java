package org.caremarket.provider.closure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.web.Difference.Part;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.closure.vacancy.Amount;

/** What is to be kept of an entry or exit. Its parts are as in {@link MarketChange}; whom it is about never changes. */
public record MarketChangeText(
        ChangeKind kind, long provider, Optional<Long> location, Optional<LocalDate> onDay, Optional<LocalDate> noticeOn,
        Optional<Cause> cause, Optional<String> causeWords, Optional<Integer> beds, Optional<BigDecimal> hours, String note) {

    List<Part> parts() {
        return List.of(Part.of("Day", onDay.map(TypedDate::words).orElse("")),
                Part.of("Notice given on", noticeOn.map(TypedDate::words).orElse("")),
                Part.of("Cause", cause.map(Cause::title).orElse("")), Part.of("Cause in words", causeWords.orElse("")),
                Part.of("Beds", beds.map("%,d"::formatted).orElse("")),
                Part.of("Hours a week", hours.map(Amount::words).orElse("")),
                Part.of("Note", note));
    }
}
