package org.caremarket.capacity;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.caremarket.capacity.CapacityText.Growth;
import org.caremarket.capacity.CapacityText.Stock;
import org.caremarket.market.Locality;
import org.caremarket.market.Segment;
import org.caremarket.platform.time.Period;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/** Reads what people typed as a capacity record. */
@Singleton
class CapacityReader {

    private static final int LONGEST_LINK = 2_000;

    private final Forms forms;

    CapacityReader(Forms forms) {
        this.forms = forms;
    }

    /** What came of it: errors, or the text. */
    record Read(FormErrors errors, @Nullable CapacityText text) {

        @Override
        public CapacityText text() {
            return Objects.requireNonNull(text);
        }
    }

    /** The same for a change, which must say what it changes. */
    Read readChange(CapacityForm form, Places known, @Nullable CapacityText before) {
        var read = read(form, known, before);
        return form.seenVersion().isPresent() ? read : new Read(read.errors().and("version", CapacityForm.VERSION_MISSING), null);
    }

    /** @param before what the record says now, whose segment and locality may stay though nobody knows them any more */
    Read read(CapacityForm form, Places known, @Nullable CapacityText before) {
        var typed = new TypedAmounts(asNamedOnThePage(forms.check(form)));
        var segment = Typed.line(form.segment());
        if (known.segments().stream().map(Segment::slug).noneMatch(segment::equals)
                && (before == null || !segment.equals(before.segment()))) {
            typed.wrong("segment", "Select a segment from the list");
        }
        var locality = Typed.lineOrNull(form.locality());
        if (locality != null && known.localities().stream().map(Locality::slug).noneMatch(locality::equals)
                && (before == null || !locality.equals(before.locality()))) {
            typed.wrong("locality", "Select a locality from the list");
        }
        var asAt = Period.read(Typed.line(form.asAt()));
        if (asAt.isEmpty()) {
            typed.wrong("asAt", "Enter a real day, month or year, for example 30 June 2024, June 2024 or 2023-24");
        }
        var unit = CapacityUnit.ofSlug(Typed.line(form.unit()));
        if (unit.isEmpty()) {
            typed.wrong("unit", "Select in what it is counted");
        }
        var people = typed.amount("people", "People waiting", form.people());
        var growth = growth(form, typed);
        var exclusions = exclusions(form, typed);
        var stock = stock(form, typed);
        var mean = typed.amount("mean", "What each person needs", form.mean());
        var required = typed.amount("required", "The amount required", form.required());
        var available = typed.amount("available", "The amount available", form.available());
        var affordable = typed.amount("affordable", "The affordable amount", form.affordable());
        var secured = typed.amount("secured", "The amount secured", form.secured());
        var fee = typed.pounds("fee", "The fee", form.fee());
        var method = Typed.line(form.method()).isEmpty() ? Integer.valueOf(1) : Typed.number(Typed.line(form.method())).orElse(0);
        if (method < 1 || method > 999) {
            typed.wrong("method", "The version of the method must be a whole number from 1 to 999");
        }
        texts(form, typed);
        if (!typed.errors().isEmpty()) {
            return new Read(typed.errors(), null);
        }
        var text = new CapacityText(segment, locality, asAt.orElseThrow(), unit.orElseThrow(), Typed.line(form.source()),
                Typed.lineOrNull(form.link()), Typed.lines(form.definition()), method, people, Typed.line(form.peopleWords()),
                        mean,
                required, growth, available, exclusions, affordable, secured, stock, fee);
        return new Balance(text).affordable().filter(each -> each.signum() < 0).isEmpty() ? new Read(typed.errors(), text)
                : new Read(FormErrors.of("amount.0", "More is excluded than is available"), null);
    }

    /** A line of an exclusion ends in its number there: {@code note.0}. */
    private static FormErrors asNamedOnThePage(FormErrors errors) {
        return FormErrors.of(errors.all().stream().map(each -> new FieldError(
                each.field().replaceFirst("^exclusions\\[(\\d+)]\\.(reasons|amount|note).*$", "$2.$1"), each.message()))
                        .toList());
    }

    private static void texts(CapacityForm form, TypedAmounts typed) {
        typed.atMost("peopleWords", "The words", Typed.line(form.peopleWords()), CapacityText.LONGEST_LINE);
        typed.atMost("plannedBy", "When it is planned for", Typed.line(form.plannedBy()), CapacityText.LONGEST_LINE);
        typed.atMost("source", "The source", Typed.line(form.source()), CapacityText.LONGEST_LINE);
        typed.atMost("link", "The link", Typed.line(form.link()), LONGEST_LINK);
        typed.atMost("definition", "What is counted", Typed.lines(form.definition()), CapacityText.LONGEST_NOTE);
        if (!Typed.line(form.link()).isEmpty() && !Typed.isWebAddress(form.link())) {
            typed.wrong("link", "Enter the whole web address, for example https://www.example.org/return.pdf");
        }
    }

    private static Growth growth(CapacityForm form, TypedAmounts typed) {
        return new Growth(typed.percent("growthPercent", "The growth in per cent", form.growthPercent(), -100),
                typed.amount("growthBase", "What the growth is a percentage of", form.growthBase()),
                typed.change("growthAmount", "The growth", form.growthAmount()));
    }

    private static Stock stock(CapacityForm form, TypedAmounts typed) {
        var occupied = typed.amount("occupied", "The number occupied", form.occupied());
        var places = typed.amount("places", "The number of places", form.places());
        if (occupied != null && places != null && occupied.compareTo(places) > 0) {
            typed.wrong("occupied", "No more can be occupied than there are places");
        }
        return new Stock(occupied, places, typed.percent("occupancy", "The occupancy", form.occupancy(), 0),
                typed.amount("planned", "The number planned", form.planned()), Typed.line(form.plannedBy()));
    }

    private static List<Exclusion> exclusions(CapacityForm form, TypedAmounts typed) {
        var lines = form.typedExclusions();
        if (lines.size() > CapacityForm.MOST_EXCLUSIONS) {
            typed.wrong("amount.0", "A record has %d exclusions at most".formatted(CapacityForm.MOST_EXCLUSIONS));
            return List.of();
        }
        var keys = new HashSet<String>();
        var exclusions = new ArrayList<Exclusion>();
        IntStream.range(0, lines.size()).forEach(at -> {
            var line = lines.get(at);
            var reasons = line.chosen().stream().map(Reason::ofSlug).toList();
            if (reasons.isEmpty() || reasons.stream().anyMatch(each -> each.isEmpty())) {
                typed.wrong("reasons." + at, "Select why it is excluded");
                return;
            }
            var amount = typed.amount("amount." + at, "The amount excluded", line.amount());
            var note = Typed.line(line.note());
            typed.atMost("note." + at, "The note", note, CapacityText.LONGEST_LINE);
            var exclusion = new Exclusion(reasons.stream().map(each -> each.orElseThrow()).toList(), amount, note);
            if (exclusion.reasons().contains(Reason.OTHER) && note.isEmpty()) {
                typed.wrong("note." + at, "Enter the other reason");
            }
            if (!keys.add(exclusion.key())) {
                typed.wrong("reasons." + at, "Another exclusion has the same reasons: put both in one");
            }
            exclusions.add(exclusion);
        });
        return exclusions;
    }
}
