package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * Who came to a session.
 *
 * @param contact the ids of those who were ticked
 * @param addresses email addresses of contacts who came and were not on the list
 * @param organisations others who came, one a line
 * @param version the version that was shown
 */
@Introspected
@Serdeable
public record AttendanceForm(
        @Nullable List<String> contact, @Nullable String addresses, @Nullable String organisations, @Nullable String version) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_NAMES = 500;

    static AttendanceForm of(Register register) {
        return new AttendanceForm(
                register.attendees().stream().filter(each -> each.contactId() != null).map(each -> "" + each.contactId()).toList(), "",
                register.attendees().stream().filter(each -> each.contactId() == null).map(Attendee::organisation)
                        .collect(Collectors.joining("\n")),
                "" + register.version());
    }

    FormErrors check(Forms forms) {
        var errors = forms.check(this);
        if (names().size() > MOST_NAMES) {
            return errors.and("organisations", "Enter %,d organisations or fewer".formatted(MOST_NAMES));
        }
        return names().stream().anyMatch(name -> name.length() > LONGEST_NAME)
                ? errors.and("organisations", "Each organisation must be %,d characters or less, on a line of its own".formatted(LONGEST_NAME))
                : errors;
    }

    List<Long> contacts() {
        return contact == null ? List.of() : contact.stream().flatMap(each -> Typed.id(each).stream()).distinct().toList();
    }

    List<String> pasted() {
        return new InviteForm(null, null, null, addresses, null, null, null, null, null).pasted();
    }

    List<String> names() {
        return Arrays.stream(Typed.lines(organisations).split("\n")).map(Typed::line).filter(name -> !name.isEmpty()).toList();
    }

    int seen() {
        return Typed.number(version).orElse(-1);
    }
}
