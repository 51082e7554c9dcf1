package org.caremarket.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calendar files that calendars understand. */
class CalendarsTest {

    private final Calendars calendars =
            new Calendars(Clock.fixed(Instant.parse("2026-05-01T09:00:00Z"), ZoneId.of("Europe/London")));

    private static CalendarEvent event(LocalDateTime begins, int sequence, boolean cancelled) {
        return new CalendarEvent("session-1@council.example", sequence, "Care at home workshop", "Bring your figures,\nplease; thank you",
                begins, begins.plusHours(2), "Town Hall, Lord Street; Southport", Optional.of("https://meet.example/1"),
                "Sefton Council", "mail@council.example", cancelled);
    }

    @Test
    void anEventOfTheSummerIsInBritishSummerTime() {
        var text = calendars.text(List.of(event(LocalDateTime.of(2026, 7, 14, 10, 0), 0, false)));
        assertThat(text).contains("METHOD:PUBLISH", "DTSTART;TZID=Europe/London:20260714T100000",
                "DTEND;TZID=Europe/London:20260714T120000", "UID:session-1@council.example", "SEQUENCE:0",
                "STATUS:CONFIRMED", "LOCATION:Town Hall\\, Lord Street\\; Southport", "BEGIN:VTIMEZONE", "TZID:Europe/London",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "TZOFFSETTO:+0100", "URL:https://meet.example/1", "mailto:mail@council.example");
        assertThat(text.split("\r\n")).allMatch(line -> line.length() <= 75);
        var read = Biweekly.parse(text).first().getEvents().getFirst();
        assertThat(read.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-07-14T09:00:00Z"));
        assertThat(read.getDescription().getValue()).contains("Bring your figures,\nplease; thank you").contains("Online: https://meet.example/1");
    }

    @Test
    void anEventOfTheWinterIsInGreenwichMeanTime() {
        var text = calendars.text(List.of(event(LocalDateTime.of(2026, 12, 1, 10, 0), 0, false)));
        assertThat(Biweekly.parse(text).first().getEvents().getFirst().getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-12-01T10:00:00Z"));
    }

    @Test
    void aChangeIsTheSameEventWithAGreaterNumber() {
        var first = event(LocalDateTime.of(2026, 7, 14, 10, 0), 0, false);
        var moved = event(LocalDateTime.of(2026, 7, 15, 14, 0), 1, false);
        var called = event(LocalDateTime.of(2026, 7, 15, 14, 0), 2, true);
        assertThat(calendars.text(List.of(moved))).contains("UID:" + first.uid(), "SEQUENCE:1", "METHOD:PUBLISH");
        assertThat(calendars.text(List.of(called))).contains("UID:" + first.uid(), "SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(calendars.attachment("workshop.ics", called).type()).isEqualTo("text/calendar; charset=utf-8; method=CANCEL");
        assertThatThrownBy(() -> calendars.text(List.of(first, called))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatIsTypedBecomesALineOfItsOwn() {
        var evil = new CalendarEvent("u", 0, "A\r\nATTENDEE:mailto:x@example.org", "B\r\nX-EVIL:1", LocalDateTime.of(2026, 1, 1, 9, 0),
                LocalDateTime.of(2026, 1, 1, 10, 0), "C\nURL:https://evil.example", Optional.empty(), "O\"\r\nX: y", "o@council.example", false);
        assertThat(calendars.text(List.of(evil)).split("\r\n")).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("X-EVIL")
                || line.startsWith("URL") || line.startsWith("X:"));
    }
}
