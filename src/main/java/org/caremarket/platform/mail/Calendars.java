package org.caremarket.platform.mail;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/**
 * iCalendar files (RFC 5545). They are published, not requests to answer: an answer by calendar would go to a mailbox
 * that nobody reads, and a request names each recipient, so that no two could be sent the same file.
 */
@Singleton
public class Calendars {

    /** The media type of the files. */
    public static final String TYPE = "text/calendar";

    private static final String LONDON = "Europe/London";
    private static final ZoneId HERE = ZoneId.of(LONDON);

    private final Clock clock;

    Calendars(Clock clock) {
        this.clock = clock;
    }

    /** One event as a file that goes with a letter. */
    public Attachment attachment(String name, CalendarEvent event) {
        return attachment(name, List.of(event));
    }

    /**
     * Several events as one file; either all of them take place or none does, since a file tells one thing.
     *
     * @throws IllegalArgumentException when some are cancelled and others not
     */
    public Attachment attachment(String name, List<CalendarEvent> events) {
        var cancelled = events.stream().anyMatch(CalendarEvent::cancelled);
        return new Attachment(name, TYPE + "; charset=utf-8; method=" + (cancelled ? Method.CANCEL : Method.PUBLISH),
                text(events).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of the file. */
    public String text(List<CalendarEvent> events) {
        var cancelled = events.stream().anyMatch(CalendarEvent::cancelled);
        if (events.isEmpty() || cancelled && !events.stream().allMatch(CalendarEvent::cancelled)) {
            throw new IllegalArgumentException("A calendar file tells of events that take place, or of cancelled ones");
        }
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Care market planning//EN");
        calendar.setMethod(cancelled ? Method.CANCEL : Method.PUBLISH);
        calendar.getTimezoneInfo().setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(LONDON), london()));
        events.forEach(event -> calendar.addEvent(entry(event)));
        return Biweekly.write(calendar).go();
    }

    private VEvent entry(CalendarEvent event) {
        var entry = new VEvent();
        entry.setUid(HeaderText.clean(event.uid()));
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(clock.instant()));
        entry.setSummary(HeaderText.clean(event.title()));
        entry.setDescription(event.link().map(link -> event.description() + "\n\nOnline: " + link)
                .orElse(event.description()).strip());
        entry.setDateStart(moment(event.begins()));
        entry.setDateEnd(moment(event.ends()));
        var place = event.location().isBlank() ? event.link().map(link -> "Online").orElse("") : event.location();
        if (!place.isEmpty()) {
            entry.setLocation(HeaderText.clean(place));
        }
        event.link().ifPresent(link -> entry.setUrl(HeaderText.clean(link)));
        entry.setOrganizer(new Organizer(HeaderText.clean(event.organiser()).replace('"', '\''), HeaderText.clean(event.organiserAddress())));
        entry.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        return entry;
    }

    private static Date moment(LocalDateTime time) {
        return Date.from(time.atZone(HERE).toInstant());
    }

    /** The rule since 1996, written here because a calendar must not depend on what another site says about time. */
    private static VTimezone london() {
        var zone = new VTimezone(LONDON);
        zone.addDaylightSavingsTime(observance(new DaylightSavingsTime(), "BST", 0, 1, 3, 1));
        zone.addStandardTime(observance(new StandardTime(), "GMT", 1, 0, 10, 2));
        return zone;
    }

    private static <T extends Observance> T observance(T rule, String name, int from, int to, int month, int hour) {
        rule.setDateStart(new DateTimeComponents(1996, month, month == 3 ? 31 : 27, hour, 0, 0, false));
        rule.setTimezoneOffsetFrom(new UtcOffset(true, from, 0));
        rule.setTimezoneOffsetTo(new UtcOffset(true, to, 0));
        rule.addTimezoneName(name);
        rule.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
        return rule;
    }
}
