package org.caremarket.provider.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;
import static org.caremarket.provider.imports.RegisterFields.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caremarket.contact.Organisations;
import org.caremarket.platform.file.Sheet;
import org.caremarket.platform.imports.Choices;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.imports.Header;
import org.caremarket.platform.imports.Reading;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.provider.Location;
import org.caremarket.provider.Provider;
import org.caremarket.provider.RegisterWords;

/** Reads a table as providers and locations. Every row becomes an entry, or is left out with the reason. */
final class RegisterReader {

    private static final List<String> COMPARED = List.of(PROVIDER, PROVIDER_CQC, BRAND, LOCATION, LOCATION_CQC, SERVICES,
            SEGMENTS, LOCALITY, BEDS, HOURS, CONTRACT, ADDRESS, POSTCODE, OPENED, CLOSED);

    private final Known known;
    private final RegisterWords words;
    private int changes;
    private int same;

    RegisterReader(Known known, RegisterWords words) {
        this.known = known;
        this.words = words;
    }

    Reading read(Sheet sheet, Choices choices) {
        var header = Header.of(sheet, ALL);
        var columns = Columns.of(header, sheet.width(), choices, ALL);
        var drafts = new ArrayList<Draft>();
        if (columns.errors().isEmpty()) {
            var cells = new RegisterCells(columns, words);
            var first = new HashMap<String, Draft>();
            sheet.rows().stream()
                    .filter(row -> row.number() > header.number() && !header.isRepeatedBy(row.cells()))
                    .map(row -> new Draft(row, columns, choices))
                    .forEach(drafts::add);
            drafts.forEach(draft -> {
                cells.read(draft);
                doubles(draft, first);
                if (!draft.isLeftOut()) {
                    match(draft, cells);
                }
            });
        }
        var leftOut = drafts.stream().filter(Draft::isLeftOut).map(Draft::leftOut)
                .sorted(Comparator.comparingInt(Reading.LeftOut::row)).toList();
        return new Reading(header.number(), columns.all(), drafts.stream().filter(draft -> !draft.isLeftOut()).map(Draft::item).toList(),
                drafts.stream().flatMap(draft -> draft.findings().stream()).toList(), leftOut, Map.of(), errors(columns, drafts),
                List.of(), notes(leftOut.size()));
    }

    /** Of one location, and of a provider without one, the first row counts. */
    private static void doubles(Draft draft, Map<String, Draft> first) {
        var number = draft.value(LOCATION_CQC);
        var key = number.isEmpty() ? Organisations.key(draft.value(PROVIDER)) + " " + draft.value(PROVIDER_CQC) + "\n"
                + draft.value(LOCATION).toLowerCase(Locale.UK) : number;
        var earlier = draft.isLeftOut() ? null : first.putIfAbsent(key, draft);
        if (earlier != null) {
            draft.decide(LOCATION, "duplicate", draft.value(LOCATION), "Row %d is the same location.".formatted(earlier.number()),
                    "Leave this row out.", false, PROPOSAL);
            draft.leaveOut("Row %d is the same location.".formatted(earlier.number()));
        }
    }

    private void match(Draft draft, RegisterCells cells) {
        var providers = known.providers(draft.value(PROVIDER), draft.value(PROVIDER_CQC));
        var byNumber = known.location(Optional.empty(), "", draft.value(LOCATION_CQC));
        if (providers.size() > 1 && byNumber.isEmpty()) {
            draft.decide(PROVIDER, "ambiguous", draft.value(PROVIDER),
                    "The register has %d providers of this name.".formatted(providers.size()),
                    "Leave the row out. To import it, add the provider’s CQC number to the file.", false, PROPOSAL);
            draft.leaveOut("It may mean several providers of the register.");
            return;
        }
        var provider = providers.size() > 1
                ? providers.stream().filter(each -> each.id() == byNumber.get().provider()).findFirst().or(() -> providers.stream().findFirst())
                : providers.stream().findFirst();
        var location = known.location(provider, draft.value(LOCATION), draft.value(LOCATION_CQC));
        cells.segments(draft, location.map(Location::segments).orElse(Set.of()));
        if (draft.value(LOCATION).isEmpty() && location.isEmpty()) {
            locationMissing(draft);
        }
        if (!draft.isLeftOut() && (location.isPresent() || provider.isPresent() && draft.value(LOCATION).isEmpty())) {
            compare(draft, provider, location);
        }
    }

    /** A row may be of a provider alone; what it says of a location then needs the location's name. */
    private static void locationMissing(Draft draft) {
        if (Stream.of(LOCATION_CQC, SERVICES, BEDS, HOURS, ADDRESS, POSTCODE).anyMatch(field -> !draft.value(field).isEmpty())) {
            draft.leaveOut("It has no name of a location.");
        }
    }

    private void compare(Draft draft, Optional<Provider> provider, Optional<Location> location) {
        var recorded = known.recorded(provider, location);
        // Whose the location is now: a row may move it to another provider.
        location.ifPresent(each -> recorded.put(PROVIDER, each.providerName()));
        var differing = new ArrayList<String>();
        for (var field : COMPARED) {
            var before = recorded.getOrDefault(field, "");
            if (draft.value(field).isEmpty() || field.equals(PROVIDER) && sameName(draft.value(field), before)) {
                draft.put(field, before);
            } else if (!same(field, draft.value(field), before)) {
                differing.add("%s (%s to %s)".formatted(label(field).toLowerCase(Locale.UK), said(before), said(draft.value(field))));
            }
        }
        if (differing.isEmpty()) {
            same++;
            draft.leaveOut("The register says exactly this already.");
        } else if (draft.decide(PROVIDER, "there", location.map(Location::name).orElse(draft.value(PROVIDER)),
                "The register has it already.",
                "Change it: %s. Left out, nothing is written.".formatted(String.join(", ", differing)), false, PROPOSAL, LEAVE_OUT)
                == PROPOSAL) {
            changes++;
            draft.means(PROVIDER, "Changes what is there");
        }
    }

    /** A name is written with and without legal form in one and the same list. */
    private static boolean sameName(String one, String other) {
        return !other.isEmpty() && Organisations.key(one).equals(Organisations.key(other));
    }

    private static boolean same(String field, String one, String other) {
        return field.equals(SERVICES) || field.equals(SEGMENTS) ? Set.copyOf(Known.parts(one)).equals(Set.copyOf(Known.parts(other)))
                : one.equals(other);
    }

    private static String said(String words) {
        return words.isEmpty() ? "not stated" : words;
    }

    private static FormErrors errors(Columns columns, List<Draft> drafts) {
        return !columns.errors().isEmpty() ? columns.errors() : drafts.stream().allMatch(Draft::isLeftOut)
                ? FormErrors.of("columns", "Nothing is left to import: every row is left out, for the reasons below")
                : FormErrors.none();
    }

    private List<String> notes(int leftOut) {
        var notes = new ArrayList<String>();
        if (changes > 0) {
            notes.add("%,d rows change what is there.".formatted(changes));
        }
        if (same > 0) {
            notes.add("%,d of %,d rows left out say what is recorded already.".formatted(same, leftOut));
        }
        return notes;
    }
}
