package org.caremarket.contact.imports;

import static org.caremarket.contact.imports.ContactFields.COMES_BACK;
import static org.caremarket.contact.imports.ContactFields.CONSENT_DATE;
import static org.caremarket.contact.imports.ContactFields.CONSENT_HOW;
import static org.caremarket.contact.imports.ContactFields.EMAIL;
import static org.caremarket.contact.imports.ContactFields.LIST;
import static org.caremarket.contact.imports.ContactFields.MADE_UP;
import static org.caremarket.contact.imports.ContactFields.NAME;
import static org.caremarket.contact.imports.ContactFields.OPTED_OUT;
import static org.caremarket.contact.imports.ContactFields.OPTED_OUT_HOW;
import static org.caremarket.contact.imports.ContactFields.ORGANISATION;
import static org.caremarket.contact.imports.ContactFields.SEGMENTS;
import static org.caremarket.contact.imports.ContactFields.SIZE;
import static org.caremarket.contact.imports.ContactFields.TELEPHONE;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.contact.Reachable;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/** Reads the cells of one row, whoever has its address already. */
final class ContactCells {

    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 100;

    private final Columns columns;
    private final LocalDate today;
    private final String consentHow;

    /** @param consentHow how consent was given where a row gives only its day; may be empty */
    ContactCells(Columns columns, LocalDate today, String consentHow) {
        this.columns = columns;
        this.today = today;
        this.consentHow = consentHow;
    }

    void read(Draft draft) {
        text(draft, NAME);
        text(draft, ORGANISATION);
        email(draft);
        telephone(draft);
        size(draft);
        day(draft, CONSENT_DATE);
        day(draft, OPTED_OUT);
        for (var field : new String[] {CONSENT_HOW, OPTED_OUT_HOW, COMES_BACK, MADE_UP}) {
            text(draft, field);
        }
        if (draft.value(CONSENT_HOW).isEmpty() && !draft.value(CONSENT_DATE).isEmpty()) {
            draft.set(CONSENT_HOW, consentHow);
        }
        if (draft.value(OPTED_OUT_HOW).isEmpty() && !draft.value(OPTED_OUT).isEmpty()) {
            draft.set(OPTED_OUT_HOW, "In a file that was imported");
        }
        lists(draft);
        for (var field : new String[] {NAME, ORGANISATION}) {
            if (draft.value(field).isEmpty()) {
                draft.leaveOut("It has no %s.".formatted(field));
            }
        }
    }

    private void text(Draft draft, String field) {
        var words = Typed.line(columns.cell(draft.cells(), field));
        if (Text.hasUnshowable(words)) {
            draft.leaveOut("It holds characters that cannot be shown.");
        } else if (words.codePointCount(0, words.length()) > LONGEST) {
            draft.decide(field, "too-long", words, "It is longer than %d characters.".formatted(LONGEST),
                    "Leave the row out. To import it, shorten it in the file and upload it again.", false, PROPOSAL);
            draft.leaveOut("Its %s is longer than %d characters.".formatted(field.replace('_', ' '), LONGEST));
        } else {
            draft.set(field, words);
        }
    }

    private void email(Draft draft) {
        var words = Typed.line(columns.cell(draft.cells(), EMAIL)).replaceFirst("(?i)^mailto:", "");
        var bare = words.matches(".*<[^<>]+>") ? words.substring(words.lastIndexOf('<') + 1, words.length() - 1) : words;
        if (words.isEmpty()) {
            draft.leaveOut("It has no email address.");
        } else if (!Reachable.isEmail(bare)) {
            draft.decide(EMAIL, "email", words, "This is no email address.",
                    "Leave the row out. To import it, correct the address in the file and upload it again.", false, PROPOSAL);
            draft.leaveOut("Its email address is none.");
        } else {
            draft.set(EMAIL, bare);
        }
    }

    private void telephone(Draft draft) {
        var words = Typed.line(columns.cell(draft.cells(), TELEPHONE));
        // A spreadsheet that took it for a number dropped the 0 in front.
        var whole = words.matches("[1-9]\\d{9}") ? "0" + words : words;
        if (whole.isEmpty() || Reachable.isTelephone(whole)) {
            draft.set(TELEPHONE, whole);
        } else {
            draft.decide(TELEPHONE, "telephone", words, "This is no telephone number.",
                    "Import the contact without it.", false, PROPOSAL, LEAVE_OUT);
        }
    }

    private void size(Draft draft) {
        var words = Typed.line(columns.cell(draft.cells(), SIZE));
        var size = SizeCell.read(words);
        if (size.isEmpty() && !words.isEmpty()) {
            draft.decide(SIZE, "size", words, "This is no size: micro, small, medium, large, or how many people are employed.",
                    "Import the contact without it: its size is then not stated.", false, PROPOSAL, LEAVE_OUT);
        }
        draft.put(SIZE, size.map(OrganisationSize::slug).orElse(""));
        size.ifPresent(band -> draft.means(SIZE, band.words()));
    }

    /** An opting out that cannot be read counts all the same, as of today; a consent that cannot be read counts never. */
    private void day(Draft draft, String field) {
        var words = Typed.line(columns.cell(draft.cells(), field));
        var out = field.equals(OPTED_OUT);
        if (words.isEmpty() || out && words.matches("(?i)no?|false|0|-")) {
            return;
        }
        var day = TypedDate.read(words.replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2})?$", ""))
                .filter(each -> !each.isAfter(today));
        if (day.isPresent()) {
            draft.put(field, day.get().toString());
            draft.means(field, TypedDate.words(day.get()));
        } else if (out) {
            draft.put(field, today.toString());
            draft.means(field, "Opted out; the day is not stated, so today counts");
        } else {
            draft.decide(field, "consent", words, "This is no day in the past, so nobody can tell when consent was given.",
                    "Import the contact without a consent: it cannot be mailed until one is recorded.", false, PROPOSAL, LEAVE_OUT);
        }
    }

    private void lists(Draft draft) {
        var names = SegmentWords.parts(columns.cell(draft.cells(), LIST)).stream().map(Typed::line).toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_LIST || Text.hasUnshowable(name))) {
            draft.leaveOut("The name of its list is longer than %d characters, or cannot be shown.".formatted(LONGEST_LIST));
        } else {
            draft.set(LIST, String.join("; ", names));
        }
    }

    static Optional<LocalDate> date(Draft draft, String field) {
        return Optional.of(draft.value(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }

    /** The segments of a row, which need to know what the contact has already. */
    void segments(Draft draft, SegmentWords words, Set<String> has) {
        var slugs = words.read(columns.cell(draft.cells(), SEGMENTS), draft.number(), has);
        draft.put(SEGMENTS, String.join("; ", slugs));
    }
}
