package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.web.Difference.Part;

/**
 * A contract awarded to a member, or hours that are block-booked.
 *
 * @param memberId null for planned hours that no provider has yet
 * @param provider the member's name
 * @param planned whether it is still to be awarded
 * @param pounds its value over the whole term
 * @param authority who awarded it, by which delegation
 */
@MappedEntity("framework_award")
@Serdeable
public record Award(@Id long id, long frameworkId, Kind kind, @Nullable Long memberId, @Nullable String provider,
        @Nullable Long lotId, @Nullable String lot, boolean planned, @Nullable LocalDate awardedOn, @Nullable BigDecimal pounds,
        @MappedProperty("hours_a_week") @Nullable BigDecimal hoursAWeek, @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn, @Nullable String authority, @Nullable String note, int version) implements FrameworkPart {

    /** What is awarded. */
    public enum Kind {
        CONTRACT("Contract"), BLOCK("Block-booked hours");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Override
    public String called() {
        return "%s%s%s".formatted(planned ? "planned " : "", kind.title().toLowerCase(Locale.UK),
                provider == null ? "" : " of " + provider);
    }

    /** How much it is, in pounds and hours. */
    public String amount() {
        var parts = new ArrayList<String>();
        if (pounds != null) {
            parts.add("£" + Say.number(pounds));
        }
        if (hoursAWeek != null) {
            parts.add(Say.number(hoursAWeek) + " hours a week");
        }
        return parts.isEmpty() ? Say.NOT_STATED : String.join(", ", parts);
    }

    /** From when to when. */
    public String term() {
        return fromOn == null && toOn == null ? Say.NOT_STATED
                : "%s to %s".formatted(fromOn == null ? "not stated" : Say.day(fromOn), toOn == null ? "not stated"
                        : Say.day(toOn));
    }

    @Override
    public List<Part> parts() {
        return List.of(Part.of("Kind", kind.title()), Part.of("Provider", provider), Part.of("Lot", lot),
                Part.of("Standing", planned ? "Planned" : "Awarded"), Part.of("Awarded on", Say.typed(awardedOn)),
                Part.of("Amount", amount()), Part.of("Term", term()), Part.of("By authority of", authority),
                Part.of("Note", note));
    }
}
