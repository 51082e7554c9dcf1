package org.caremarket.platform.mail;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something that people put in their calendars. Times are those of clocks in London.
 *
 * @param uid the same for as long as the event is the same one, and no other's: {@code session-12@sefton.gov.uk}
 * @param sequence 0 at first, and greater by one whenever time, place or standing changes: calendars follow the greatest
 * @param location where it is; empty when it is online only
 * @param link where it is online
 * @param organiser who asks people to it, as calendars show it
 * @param organiserAddress where the organiser reads mail
 * @param cancelled whether it will not take place: calendars then take it out
 */
public record CalendarEvent(
        String uid,
        int sequence,
        String title,
        String description,
        LocalDateTime begins,
        LocalDateTime ends,
        String location,
        Optional<String> link,
        String organiser,
        String organiserAddress,
        boolean cancelled) {

    public CalendarEvent {
        if (!begins.isBefore(ends)) {
            throw new IllegalArgumentException("An event begins before it ends");
        }
    }
}
