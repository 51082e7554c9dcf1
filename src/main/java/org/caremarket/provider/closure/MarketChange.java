package org.caremarket.provider.closure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.caremarket.platform.web.TypedDate;

/**
 * An entry into the market or an exit from it, of one location or of a provider with all that it has.
 *
 * @param location empty when the provider comes or goes as a whole
 * @param onDay the first day of an entry, the last day of an exit; empty while it is only announced
 * @param noticeOn when it was announced; empty when not stated
 * @param cause why it left; empty for an entry
 * @param causeWords the cause in words, which another cause needs
 * @param beds gained by an entry, lost by an exit; empty when not stated
 * @param hours a week, likewise
 * @param note for the council's officers only
 * @param madeUp what in it is made up for demonstration
 */
public record MarketChange(
        long id, ChangeKind kind, long provider, String providerName, Optional<Long> location, Optional<String> locationName,
        boolean careHome, Optional<LocalDate> onDay, Optional<LocalDate> noticeOn, Optional<Cause> cause,
        Optional<String> causeWords, Optional<Integer> beds, Optional<BigDecimal> hours, String note, Optional<String> madeUp,
        int version, String changedBy, Instant changedAt) {

    static final int LONGEST_NOTE = 4_000;
    static final int LONGEST_CAUSE = 200;

    /** Whom it is about: the location, or the provider as a whole. */
    public String who() {
        return locationName.orElse(providerName);
    }

    /** {@code Exit of Example Yarrow Nursing Home}. */
    public String title() {
        return kind.title() + " of " + who();
    }

    /** The day by which it is put into a year: its own, or that of its notice while its own is not known. */
    public LocalDate counted() {
        return onDay.or(() -> noticeOn).orElseThrow();
    }

    /** Whether it has happened by this day. */
    public boolean happened(LocalDate today) {
        return onDay.filter(day -> !day.isAfter(today)).isPresent();
    }

    public String causeTitle() {
        return cause.map(each -> each.title() + causeWords.map(words -> ": " + words).orElse("")).orElse("");
    }

    public String dayWords() {
        return onDay.map(TypedDate::words).orElse("Not known yet");
    }

    MarketChangeText text() {
        return new MarketChangeText(kind, provider, location, onDay, noticeOn, cause, causeWords, beds, hours, note);
    }
}
