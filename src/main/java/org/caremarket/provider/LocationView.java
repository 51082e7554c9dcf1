package org.caremarket.provider;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caremarket.platform.audit.AuditEntry;
import org.caremarket.platform.web.TypedDate;

/**
 * What the page of one location shows.
 *
 * @param links what other features know of it
 * @param history what was done, the newest first
 */
public record LocationView(
        String council, Location location, RegisterStanding standing, RegisterWords words,
        List<ProviderLinks.ProviderLink> links, List<AuditEntry> history, boolean mayEdit) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** The answer first: what it is, whose, and whether it is open. */
    public String answer() {
        var what = location.services().isEmpty() ? "A location" : location.services().getFirst().title();
        return "%s of %s, %s%s.".formatted(what, location.providerName(), switch (standing) {
            case OPEN -> location.closed().map(day -> "closing on " + TypedDate.words(day)).orElse("open");
            case NOT_YET -> "opening on " + location.opened().map(TypedDate::words).orElseThrow();
            case CLOSED -> "closed on " + location.closed().map(TypedDate::words).orElseThrow();
        }, location.careHome() ? location.beds().map(beds -> ", with " + RegisterCounts.count(beds, "bed"))
                .orElse(", with its beds not stated") : "");
    }

    public String segments() {
        return String.join("\n", words.segments(location.segments()));
    }

    public String services() {
        return RegisterWords.services(location);
    }

    public String locality() {
        return location.locality().map(words::locality).orElse("");
    }

    public String beds() {
        return location.beds().map("%,d"::formatted).orElse("");
    }

    public String hours() {
        return location.hoursAWeek().map(hours -> "%,.2f".formatted(hours).replaceFirst("\\.?0+$", "") + " a week").orElse("");
    }

    public String address() {
        return String.join("\n", location.address().stream().toList())
                + location.postcode().map(code -> (location.address().isPresent() ? "\n" : "") + code).orElse("");
    }

    public String opened() {
        return location.opened().map(TypedDate::words).orElse("");
    }

    public String closed() {
        return location.closed().map(TypedDate::words).orElse("Not closed");
    }

    public String path() {
        return "/" + council + "/locations/" + location.id();
    }

    public String providerPath() {
        return "/" + council + "/providers/" + location.provider();
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
