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
import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caremarket.contact.Contact;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.platform.imports.Decision;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Field;
import org.caremarket.platform.web.TypedDate;

/**
 * Sets a row beside the contact who has its address. An empty cell says nothing and leaves what is recorded; whoever opted
 * out stays so, unless people say that a later consent counts.
 */
final class AlreadyThere {

    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final List<String> COMPARED = List.of(NAME, ORGANISATION, TELEPHONE, SEGMENTS, SIZE, CONSENT_DATE,
            CONSENT_HOW, LIST, OPTED_OUT, OPTED_OUT_HOW, COMES_BACK);

    private final Map<Long, String> lists;
    private int same;
    private int changes;

    /** @param lists the names of the council's lists */
    AlreadyThere(Map<Long, String> lists) {
        this.lists = lists;
    }

    /** Rows that say what is recorded. */
    int same() {
        return same;
    }

    /** Rows that change a contact. */
    int changes() {
        return changes;
    }

    void compare(Draft draft, Contact contact) {
        var recorded = recorded(contact);
        draft.put(EMAIL, contact.email());
        draft.put(MADE_UP, recorded.get(MADE_UP));
        optedOut(draft, contact, recorded);
        if (draft.isLeftOut()) {
            return;
        }
        var lists = new LinkedHashSet<>(SegmentWords.parts(recorded.get(LIST)));
        lists.addAll(SegmentWords.parts(draft.value(LIST)).stream()
                .filter(name -> lists.stream().noneMatch(name::equalsIgnoreCase)).toList());
        draft.put(LIST, String.join("; ", lists));
        var differing = new ArrayList<String>();
        for (var field : COMPARED) {
            if (draft.value(field).isEmpty()) {
                draft.put(field, recorded.get(field));
            } else if (!same(field, draft.value(field), recorded.get(field))) {
                differing.add("%s (%s to %s)".formatted(label(field), said(recorded.get(field)), said(draft.value(field))));
            }
        }
        if (differing.isEmpty()) {
            same++;
            draft.leaveOut("The council has this contact already, exactly so.");
        } else {
            decide(draft, recorded, differing);
        }
    }

    private void decide(Draft draft, Map<String, String> recorded, List<String> differing) {
        var onLists = draft.value(LIST);
        var listed = !same(LIST, onLists, recorded.get(LIST));
        var decision = draft.decide(EMAIL, "there", draft.value(EMAIL), "The council has a contact with this address.",
                "Update it: %s. Taken as it stands, the contact %s; left out, nothing is written.".formatted(
                        String.join(", ", differing), listed ? "stays as it is and goes on the list" : "stays as it is"),
                false, PROPOSAL, AS_TYPED, LEAVE_OUT);
        if (draft.isLeftOut()) {
            return;
        }
        if (decision == AS_TYPED) {
            COMPARED.forEach(field -> draft.put(field, recorded.get(field)));
            draft.put(LIST, onLists);
            if (!listed) {
                draft.leaveOut("The contact stays as it is, as decided.");
                return;
            }
        }
        changes++;
        draft.means(EMAIL, "Changes a contact that is there");
    }

    /** What the file says of consent counts for who opted out only when people say so, and only when it is later. */
    private void optedOut(Draft draft, Contact contact, Map<String, String> recorded) {
        if (contact.optedOut().isEmpty()) {
            return;
        }
        var day = LocalDate.ofInstant(contact.optedOut().get(), HERE);
        var consent = ContactCells.date(draft, CONSENT_DATE);
        var news = consent.isPresent() && !draft.value(CONSENT_DATE).equals(recorded.get(CONSENT_DATE));
        var decision = PROPOSAL;
        if (news) {
            var later = !consent.get().isBefore(day);
            var problem = "The person opted out on %s; the file has a consent of %s.".formatted(
                    TypedDate.words(day), TypedDate.words(consent.get()));
            decision = later
                    ? draft.decide(CONSENT_DATE, "opted-out", draft.value(CONSENT_DATE), problem,
                            "Leave them opted out. Taken as it stands, the consent counts as a new one and they can be mailed again.",
                            false, PROPOSAL, AS_TYPED, LEAVE_OUT)
                    : draft.decide(CONSENT_DATE, "opted-out", draft.value(CONSENT_DATE), problem,
                            "Leave them opted out: a consent given before does not count any more.", false, PROPOSAL, LEAVE_OUT);
        }
        if (decision == Decision.AS_TYPED) {
            recorded.put(OPTED_OUT, "");
            recorded.put(OPTED_OUT_HOW, "");
            draft.put(OPTED_OUT, "");
            draft.put(OPTED_OUT_HOW, "");
        } else {
            for (var field : List.of(CONSENT_DATE, CONSENT_HOW, OPTED_OUT, OPTED_OUT_HOW)) {
                draft.put(field, recorded.get(field));
            }
        }
    }

    /** A contact as the fields of a row. */
    Map<String, String> recorded(Contact contact) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(NAME, contact.name());
        fields.put(ORGANISATION, contact.organisation());
        fields.put(TELEPHONE, contact.telephone().orElse(""));
        fields.put(SEGMENTS, String.join("; ", contact.segments()));
        fields.put(SIZE, contact.size().map(OrganisationSize::slug).orElse(""));
        fields.put(CONSENT_DATE, contact.consentedOn().map(LocalDate::toString).orElse(""));
        fields.put(CONSENT_HOW, contact.consentHow());
        fields.put(LIST, contact.lists().stream().sorted().map(lists::get).collect(Collectors.joining("; ")));
        fields.put(OPTED_OUT, contact.optedOut().map(at -> LocalDate.ofInstant(at, HERE).toString()).orElse(""));
        fields.put(OPTED_OUT_HOW, contact.optedOutHow());
        fields.put(COMES_BACK, contact.badReason());
        fields.put(MADE_UP, contact.madeUp().orElse(""));
        return fields;
    }

    private static boolean same(String field, String one, String other) {
        return field.equals(SEGMENTS) || field.equals(LIST)
                ? new TreeSet<>(SegmentWords.parts(one)).equals(new TreeSet<>(SegmentWords.parts(other)))
                : one.equals(other);
    }

    private static String label(String field) {
        return ContactFields.ALL.stream().filter(each -> each.name().equals(field)).map(Field::label).findFirst()
                .orElseThrow().toLowerCase();
    }

    private static String said(String words) {
        return words.isEmpty() ? "not stated" : words;
    }
}
