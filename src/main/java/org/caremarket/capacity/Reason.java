package org.caremarket.capacity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the council cannot use capacity that providers report. */
public enum Reason {
    /** The provider asks more than the council pays. */
    FEE_ABOVE_RATE("Fee above the council's rate"),
    /** The provider takes no call that is shorter than an hour. */
    MINIMUM_CALL("Minimum call of one hour"),
    /** The council places nobody with a provider that its regulator rates inadequate. */
    RATED_INADEQUATE("Provider rated Inadequate"),
    /** Somebody would have to pay on top of the council's rate. */
    TOP_UP("Top-up asked"),
    /** Any other, which the exclusion's note names. */
    OTHER("Another reason");

    private final String title;

    Reason(String title) {
        this.title = title;
    }

    /** The reason as it begins a line. */
    public String title() {
        return title;
    }

    /** Its word in forms and in the API: {@code minimum-call}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason of this word. */
    public static Optional<Reason> ofSlug(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
