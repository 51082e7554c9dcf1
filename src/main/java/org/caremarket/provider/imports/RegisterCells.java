package org.caremarket.provider.imports;

import static org.caremarket.platform.imports.Decision.LEAVE_OUT;
import static org.caremarket.platform.imports.Decision.PROPOSAL;
import static org.caremarket.provider.imports.RegisterFields.*;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.imports.Columns;
import org.caremarket.platform.imports.Draft;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;
import org.caremarket.platform.web.TypedNumber;
import org.caremarket.provider.ContractStatus;
import org.caremarket.provider.RegisterWords;

/** Reads the cells of one row, whatever the register has already. */
final class RegisterCells {

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 300;
    private static final int MOST_BEDS = 2_000;
    private static final int MOST_HOURS = 1_000_000;

    private final Columns columns;
    private final RegisterWords words;

    RegisterCells(Columns columns, RegisterWords words) {
        this.columns = columns;
        this.words = words;
    }

    void read(Draft draft) {
        text(draft, PROVIDER, LONGEST);
        text(draft, BRAND, LONGEST);
        text(draft, LOCATION, LONGEST);
        text(draft, ADDRESS, LONGEST_ADDRESS);
        text(draft, MADE_UP, LONGEST_ADDRESS);
        if (draft.value(PROVIDER).isEmpty()) {
            draft.leaveOut("It has no provider.");
        }
        one(draft, PROVIDER_CQC, "number", RegisterCells::number);
        one(draft, LOCATION_CQC, "number", RegisterCells::number);
        one(draft, POSTCODE, "postcode", RegisterCells::postcode);
        one(draft, BEDS, "amount", cell -> amount(cell, MOST_BEDS, 0));
        one(draft, HOURS, "amount", cell -> amount(cell, MOST_HOURS, 2));
        one(draft, CONTRACT, "contract", cell -> ContractStatus.ofTitle(cell).map(ContractStatus::slug));
        one(draft, LOCALITY, "locality", this::locality);
        one(draft, OPENED, "day", RegisterCells::day);
        one(draft, CLOSED, "day", RegisterCells::day);
        several(draft, SERVICES, "service", cell -> ServiceWords.read(cell).map(type -> type.slug()));
        if (!draft.value(OPENED).isEmpty() && !draft.value(CLOSED).isEmpty()
                && draft.value(CLOSED).compareTo(draft.value(OPENED)) < 0) {
            draft.decide(CLOSED, "day", draft.value(CLOSED), "It closed before it opened.",
                    "Import the location without the day of closing.", false, PROPOSAL, LEAVE_OUT);
            draft.put(CLOSED, "");
        }
    }

    /** The segments of a row, which need to know what the location has already. */
    void segments(Draft draft, Set<String> has) {
        several(draft, SEGMENTS, "segment", cell -> words.segments().stream()
                .filter(each -> each.name().equalsIgnoreCase(cell) || each.slug().equalsIgnoreCase(cell)).map(Segment::slug).findFirst()
                .or(() -> has.stream().filter(cell::equalsIgnoreCase).findFirst()));
    }

    private void text(Draft draft, String field, int longest) {
        var cell = cell(draft, field);
        if (Text.hasUnshowable(cell)) {
            draft.leaveOut("It holds characters that cannot be shown.");
        } else if (cell.codePointCount(0, cell.length()) > longest) {
            draft.decide(field, "too-long", cell, "It is longer than %d characters.".formatted(longest),
                    "Leave the row out. To import it, shorten it in the file and upload it again.", false, PROPOSAL);
            draft.leaveOut("Its %s is longer than %d characters.".formatted(label(field).toLowerCase(Locale.UK), longest));
        } else {
            draft.set(field, cell);
        }
    }

    private void one(Draft draft, String field, String kind, Function<String, Optional<String>> reader) {
        var cell = cell(draft, field);
        if (!cell.isEmpty()) {
            reader.apply(cell).ifPresentOrElse(read -> draft.put(field, read), () -> unread(draft, field, kind, cell));
        }
    }

    private void several(Draft draft, String field, String kind, Function<String, Optional<String>> reader) {
        var read = new TreeSet<String>();
        var unknown = new LinkedHashSet<String>();
        for (var part : Known.parts(columns.cell(draft.cells(), field))) {
            reader.apply(Typed.line(part)).ifPresentOrElse(read::add, () -> unknown.add(part));
        }
        if (!unknown.isEmpty()) {
            unread(draft, field, kind, String.join("; ", unknown));
        }
        draft.put(field, String.join("; ", read));
    }

    private static void unread(Draft draft, String field, String kind, String cell) {
        draft.decide(field, kind, cell, "This cannot be read as %s.".formatted(label(field).toLowerCase(Locale.UK)),
                "Import the row without it. To have it, correct it in the file and upload it again.", false, PROPOSAL, LEAVE_OUT);
    }

    private String cell(Draft draft, String field) {
        return Typed.line(columns.cell(draft.cells(), field));
    }

    private Optional<String> locality(String cell) {
        return words.localities().stream().filter(each -> each.name().equalsIgnoreCase(cell) || each.slug().equalsIgnoreCase(cell))
                .map(Locality::slug).findFirst();
    }

    private static Optional<String> number(String cell) {
        return Optional.of(cell).filter(words -> words.matches("[A-Za-z0-9-]{1,30}"));
    }

    private static Optional<String> postcode(String cell) {
        return Optional.of(cell.toUpperCase(Locale.UK)).filter(code -> code.matches("[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}"));
    }

    private static Optional<String> day(String cell) {
        return TypedDate.read(cell.replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2})?$", "")).map(Object::toString);
    }

    private static Optional<String> amount(String cell, int most, int decimals) {
        return TypedNumber.of(cell) instanceof TypedNumber.Read(var value, var percent, var pounds) && !percent && !pounds
                && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= decimals
                ? Optional.of(value.stripTrailingZeros().toPlainString()) : Optional.empty();
    }
}
