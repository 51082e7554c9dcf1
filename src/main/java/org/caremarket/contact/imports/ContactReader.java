package org.caremarket.contact.imports;

import static org.caremarket.contact.imports.ContactFields.EMAIL;
import static org.caremarket.platform.imports.Decision.AS_TYPED;
import static org.caremarket.platform.imports.Decision.PROPOSAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.imports.Reading.LeftOut;
import org.caremarket.platform.web.FormErrors;

/**
 * Reads a table as contacts. Every row becomes a contact, or is left out with the reason.
 *
 * @param segments those that the council commissions
 * @param lists the names of its lists
 * @param there its contacts that have some addresses, by the address in lower case
 */
record ContactReader(
        List<Segment> segments, Map<Long, String> lists, Function<Collection<String>, Map<String, Contact>> there,
        LocalDate today) {

    static final String CONSENT_HOW = "consent_how";

    Reading read(Sheet sheet, Choices choices) {
        var header = Header.of(sheet, ContactFields.ALL);
        var columns = Columns.of(header, sheet.width(), choices, ContactFields.ALL);
        var how = choices.detail(CONSENT_HOW).orElse("");
        var drafts = new ArrayList<Draft>();
        var words = new SegmentWords(segments, choices);
        var existing = new AlreadyThere(lists);
        if (columns.errors().isEmpty()) {
            var cells = new ContactCells(columns, today, how);
            sheet.rows().stream()
                    .filter(row -> row.number() > header.number() && !header.isRepeatedBy(row.cells()))
                    .map(row -> new Draft(row, columns, choices))
                    .forEach(drafts::add);
            drafts.forEach(cells::read);
            doubles(drafts);
            var known = there.apply(kept(drafts).map(ContactReader::key).toList());
            kept(drafts).forEach(draft -> {
                var contact = known.get(key(draft));
                cells.segments(draft, words, contact == null ? Set.of() : contact.segments());
                if (contact != null) {
                    existing.compare(draft, contact);
                }
            });
        }
        var leftOut = drafts.stream().filter(Draft::isLeftOut).map(Draft::leftOut)
                .sorted(Comparator.comparingInt(LeftOut::row)).toList();
        return new Reading(header.number(), columns.all(), kept(drafts).map(Draft::item).toList(),
                Stream.concat(words.findings().stream(), drafts.stream().flatMap(draft -> draft.findings().stream())).toList(),
                leftOut, Map.of(CONSENT_HOW, how), errors(columns, drafts), words.asked(), notes(existing, leftOut));
    }

    /** Of one address one row counts. */
    private static void doubles(List<Draft> drafts) {
        var first = new HashMap<String, Draft>();
        drafts.stream().filter(draft -> !draft.isLeftOut()).forEach(draft -> {
            var earlier = first.putIfAbsent(key(draft), draft);
            if (earlier == null) {
                return;
            }
            var alike = earlier.item().values().equals(draft.item().values());
            var decision = alike ? PROPOSAL : draft.decide(EMAIL, "duplicate", draft.value(EMAIL),
                    "Row %d has the same address and says something else.".formatted(earlier.number()),
                    "Leave this row out. Taken as it stands, it counts in place of row %d.".formatted(earlier.number()),
                    false, PROPOSAL, AS_TYPED);
            if (decision == AS_TYPED) {
                earlier.leaveOut("Row %d is taken in its place.".formatted(draft.number()));
                first.put(key(draft), draft);
            } else {
                draft.leaveOut("Row %d has the same address%s.".formatted(earlier.number(), alike ? " and says the same" : ""));
            }
        });
    }

    private static FormErrors errors(Columns columns, List<Draft> drafts) {
        if (!columns.errors().isEmpty()) {
            return columns.errors();
        }
        return drafts.stream().allMatch(Draft::isLeftOut)
                ? FormErrors.of("columns", "Nothing is left to import: every row is left out, for the reasons below")
                : FormErrors.none();
    }

    private static List<String> notes(AlreadyThere existing, List<LeftOut> leftOut) {
        var notes = new ArrayList<String>();
        if (existing.changes() > 0) {
            notes.add("%,d rows change a contact that is there.".formatted(existing.changes()));
        }
        if (existing.same() > 0) {
            notes.add("%,d of %,d rows left out say what is recorded already.".formatted(existing.same(), leftOut.size()));
        }
        return notes;
    }

    private static Stream<Draft> kept(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !draft.isLeftOut());
    }

    private static String key(Draft draft) {
        return draft.value(EMAIL).toLowerCase(Locale.ROOT);
    }
}
