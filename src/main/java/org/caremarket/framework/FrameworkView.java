package org.caremarket.framework;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.caremarket.delivery.Action;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.audit.AuditEntry;

/**
 * What the page of a framework shows, and its document.
 *
 * @param actions those that carry out recommendations, by id
 * @param history what was done, the newest first
 * @param mayWrite whether the reader changes it and reads reasons
 */
public record FrameworkView(String council, Whole whole, Map<Long, Action> actions, List<Segment> segments,
        List<Locality> localities, List<AuditEntry> history, boolean mayWrite) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    public Framework framework() {
        return whole.framework();
    }

    public String answer() {
        return FrameworkWords.answer(whole);
    }

    public String path() {
        return "/" + council + Addresses.at(framework().id());
    }

    public String segmentNames() {
        return Slugs.names(segments, framework().segments());
    }

    /** Where a lot lies. */
    public String place(Lot lot) {
        return lot.locality() == null ? "Whole area" : Slugs.locality(localities, lot.locality());
    }

    public String share(Lot lot) {
        return lot.share() == null ? Say.NOT_STATED : Say.number(lot.share()) + "%";
    }

    /** How many places are held, of how many. */
    public String places(Lot lot) {
        var held = whole.membersOf(lot).stream().filter(Member::holdsPlace).count();
        return whole.unfilled(lot).map(free ->
                "%d of %d held%s".formatted(held, lot.places(), free == 0 ? "" : ", %d unfilled".formatted(free)))
                .orElse("%d held, wanted not stated".formatted(held));
    }

    public String decided() {
        var it = framework();
        return it.decidedBy() == null && it.decidedOn() == null ? ""
                : "%s, %s".formatted(Say.stated(it.decidedBy()), it.decidedOn() == null ? "day not stated"
                        : Say.day(it.decidedOn()));
    }

    public String callIn() {
        var it = framework();
        return Boolean.TRUE.equals(it.callIn()) ? it.callInEndsOn() == null ? "Yes; its last day is not stated"
                : "Yes, until " + Say.day(it.callInEndsOn()) : Say.yesNo(it.callIn());
    }

    public String starts() {
        return framework().startsOn() == null ? Say.empty(framework().startsWords())
                : Say.day(framework().startsOn())
                        + (framework().startsWords() == null ? "" : " (" + framework().startsWords() + ")");
    }

    public String most() {
        return framework().mostMonths() == null ? "None stated; no framework lasts more than %s".formatted(Term.years(Term.MOST)) : Term.years(framework().mostMonths());
    }

    public String end() {
        return whole.term().end().map(Say::day).orElse("");
    }

    public String latestEnd() {
        return whole.term().latestEnd().map(Say::day).orElse("");
    }

    /** Each extension with what was decided on it. */
    public List<String> extensions() {
        var term = whole.term();
        return IntStream.rangeClosed(1, term.extensions().size()).mapToObj(number -> {
            var decided = term.decisions().get(number);
            return "Extension %d, %s: %s".formatted(number, Term.years(term.extensions().get(number - 1)),
                    decided == null ? "not decided yet" : (decided.taken() ? "taken" : "not taken") + ", decided on "
                    + Say.day(decided.decidedOn()));
        }).toList();
    }

    public @Nullable Action action(Recommendation recommendation) {
        return recommendation.actionId() == null ? null : actions.get(recommendation.actionId());
    }

    public String day(@Nullable LocalDate day) {
        return Say.day(day);
    }

    public String yesNo(@Nullable Boolean answer) {
        return Say.yesNo(answer);
    }

    /** How many hours a week are block-booked, and planned to be. */
    public String blocks() {
        var awarded = hours(false);
        var planned = hours(true);
        if (planned.signum() == 0) {
            return awarded.signum() == 0 ? "" : "%s hours a week are block-booked.".formatted(Say.number(awarded));
        }
        return awarded.signum() == 0
                ? "%s more block-booked hours a week are planned; how many there are now is not stated.".formatted(Say.number(planned))
                : "%s hours a week are block-booked and %s more are planned.".formatted(Say.number(awarded), Say.number(planned));
    }

    private BigDecimal hours(boolean planned) {
        return whole.awards().stream().filter(award -> award.kind() == Award.Kind.BLOCK && award.planned() == planned)
                .filter(award -> planned || award.toOn() == null || !award.toOn().isBefore(whole.today()))
                .map(Award::hoursAWeek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
