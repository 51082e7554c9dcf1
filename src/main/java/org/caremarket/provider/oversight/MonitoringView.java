package org.caremarket.provider.oversight;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.caremarket.delivery.Action;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.provider.Location;

/**
 * What the monitoring page of a location shows.
 *
 * @param levels every level of the council
 * @param history at which levels it was, the newest first
 * @param actions its improvement plan
 * @param notes its risk notes; none for a reader who may not read them
 * @param reasons why it is on the watch list
 * @param mayEdit whether the reader records visits and reads risk notes
 */
public record MonitoringView(
        String council, Monitored monitored, List<Level> levels, List<LevelSet> history, List<Visit> visits, List<Action> actions,
        List<RiskNote> notes, List<WatchRule.Reason> reasons, boolean mayEdit) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public Location location() {
        return monitored.location();
    }

    public String path() {
        return "/" + council + "/locations/" + location().id();
    }

    /** The answer first: its level, and when the next visit falls due. */
    public String answer() {
        return monitored.set().map(set -> "%s since %s. %s.".formatted(
                        monitored.levelName(), TypedDate.words(set.since()), nextVisit()))
                .orElse("No level of monitoring is set yet, so no rule asks for visits.");
    }

    private String nextVisit() {
        return switch (monitored.due().standing()) {
            case OVERDUE -> "A visit is overdue since " + TypedDate.words(monitored.due().latest().orElseThrow());
            case NO_LEVEL, NO_RULE -> monitored.due().words();
            case DUE, SOON, LATER -> "The next visit: " + lower(monitored.due().words());
        };
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    public String levelName(LevelSet set) {
        return levels.stream().filter(level -> level.id() == set.levelId()).map(Level::name).findFirst().orElse("Not stated");
    }

    /** What in its records is made up; empty when nothing is. */
    public String madeUp() {
        return location().madeUp().orElseGet(() -> visits.stream().filter(visit -> visit.madeUp() != null).map(Visit::madeUp)
                .findFirst().orElse(""));
    }

    public String visitHref(Visit visit) {
        return path() + "/visits/" + visit.id() + "/edit";
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
