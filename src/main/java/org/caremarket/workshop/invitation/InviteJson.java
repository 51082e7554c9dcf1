package org.caremarket.workshop.invitation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.caremarket.market.Segment;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;

/**
 * Whom a program wants to invite.
 *
 * @param segments slugs of segments
 * @param lists ids of lists
 * @param contacts ids of contacts
 * @param subject of the letters; the usual one when it is left out
 * @param opening the first paragraph; the usual one when it is left out
 */
@Introspected
@Serdeable
public record InviteJson(
        @Nullable List<String> segments, @Nullable List<Long> lists, @Nullable List<Long> contacts, @Nullable String subject,
        @Nullable String opening) {

    FormErrors check(Forms forms, List<Segment> known, List<Long> knownLists, RoundWords usual) {
        var errors = InviteForm.checkWords(forms.check(this), words(usual));
        if (segments != null && !known.stream().map(Segment::slug).toList().containsAll(segments)) {
            errors = errors.and("segments", "Give slugs of the council's segments");
        }
        if (lists != null && !knownLists.containsAll(lists)) {
            errors = errors.and("lists", "Give ids of the council's lists");
        }
        return form().choice(List.of(), known).isNothing() ? errors.and("segments", "Give segments, lists, or contacts") : errors;
    }

    RoundWords words(RoundWords usual) {
        var given = form().words();
        return new RoundWords(subject == null ? usual.subject() : given.subject(), opening == null ? usual.opening() : given.opening());
    }

    InviteForm form() {
        return new InviteForm(segments, lists == null ? null : lists.stream().map(String::valueOf).toList(),
                contacts == null ? null : contacts.stream().map(String::valueOf).toList(), null, null, null, subject, opening, null);
    }
}
