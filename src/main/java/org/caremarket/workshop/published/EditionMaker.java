package org.caremarket.workshop.published;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.delivery.Action;
import org.caremarket.market.Segments;
import org.caremarket.plan.published.Published;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.workshop.collation.Collation;
import org.caremarket.workshop.collation.Disposition;
import org.caremarket.workshop.collation.Feedback;
import org.caremarket.workshop.collation.Leave;
import org.caremarket.workshop.collation.Linked;
import org.caremarket.workshop.collation.LinkedThings;
import org.caremarket.workshop.collation.Rates;
import org.caremarket.workshop.collation.SmallNumbers;
import org.caremarket.workshop.collation.Subject;
import org.caremarket.workshop.collation.Tally;

/** Makes of a collation what everybody may read of it. */
@Singleton
class EditionMaker {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LinkedThings links;
    private final Segments segments;
    private final Published published;
    private final Clock clock;

    EditionMaker(LinkedThings links, Segments segments, Published published, Clock clock) {
        this.links = links;
        this.segments = segments;
        this.published = published;
        this.clock = clock;
    }

    @ReadOnly
    public SaidAndDone of(Collation collation) {
        var workshop = collation.workshop();
        var linked = links.of(workshop.id());
        var now = clock.instant();
        var voices = voices(collation.feedback());
        return new SaidAndDone(workshop.title(), workshop.purpose(),
                Scope.current() instanceof CouncilScope council ? council.name() : "",
                workshop.closedAt() == null ? workshop.closesAt() : workshop.closedAt(), now, LocalDate.ofInstant(now, LONDON),
                collation.answered().size(), collation.invited(), collation.anonymous(), collation.waiting(), workshop.madeUp(),
                List.of(breakdown(Rates.bySegment(collation, segments.all(), true)), breakdown(Rates.bySize(collation, true))),
                collation.questions().stream().map(question -> asked(Tally.of(question, collation.feedback()))).toList(),
                collation.spokenOf().stream().map(theme -> said(theme.name(), theme.description(), collation.about(theme.id()), voices,
                        collation.decided(new Subject(Subject.Kind.THEMES, theme.id())), linked)).toList(),
                collation.feedback().stream().filter(each -> each.own() != null)
                        .map(each -> said(null, null, List.of(each), voices, Optional.of(each.own()), linked)).toList());
    }

    private static SaidAndDone.Breakdown breakdown(Rates rates) {
        return new SaidAndDone.Breakdown(rates.by(), rates.lines().stream()
                .map(line -> new SaidAndDone.Part(line.name(), line.answered(), line.invited())).toList());
    }

    private static SaidAndDone.Asked asked(Tally tally) {
        var hidden = SmallNumbers.hidden(tally.lines().stream().map(Tally.Line::count).toList());
        var options = new ArrayList<SaidAndDone.Option>();
        for (int at = 0; at < tally.lines().size(); at++) {
            var line = tally.lines().get(at);
            options.add(new SaidAndDone.Option(line.name(), hidden.contains(at) ? null : line.count(),
                    hidden.isEmpty() ? line.meanPlace() : null));
        }
        return new SaidAndDone.Asked(tally.question().text(), tally.question().kind(), atLeast(tally.organisations()), options,
                hidden.isEmpty() ? tally.median() : null);
    }

    private SaidAndDone.Said said(
            @Nullable String name, @Nullable String description, List<Feedback> about, Map<Long, Integer> voices,
            Optional<Disposition> made, Map<Long, Linked> linked) {
        var links = made.map(Disposition::id).map(linked::get).orElse(new Linked(List.of(), List.of()));
        var organisations = (int) about.stream().filter(each -> !each.anonymous()).map(each -> each.organisation().key())
                .distinct().count();
        return new SaidAndDone.Said(name, description == null || description.isBlank() ? null : description,
                name == null ? null : atLeast(organisations), quotes(about, name == null ? Integer.MAX_VALUE : organisations, voices), made.map(Disposition::decision).orElse(null),
                made.map(Disposition::reason).orElse(null),
                links.sections().stream().map(this::changed).toList(), links.actions().stream().map(EditionMaker::doing).toList());
    }

    /**
     * In the order of their words, so that nobody sees which of them came together.
     *
     * @param organisations how many of them spoke of it
     * @param voices how many answered each question
     */
    private static List<SaidAndDone.Quote> quotes(List<Feedback> about, int organisations, Map<Long, Integer> voices) {
        return about.stream().filter(Feedback::inWords)
                .flatMap(each -> quote(each, Math.min(organisations, voices.getOrDefault(asked(each), 0))))
                .sorted(Comparator.comparing(SaidAndDone.Quote::words))
                .toList();
    }

    private static Stream<SaidAndDone.Quote> quote(Feedback each, int others) {
        var said = each.answer().said();
        return Leave.of(said.quoting(), each.anonymous() ? null : each.organisation().name(), said.text(), others)
                .map(name -> new SaidAndDone.Quote(said.text(), name.isEmpty() ? null : name)).stream();
    }

    private static Map<Long, Integer> voices(List<Feedback> all) {
        return all.stream().filter(each -> !each.anonymous()).collect(Collectors.groupingBy(EditionMaker::asked,
                Collectors.collectingAndThen(Collectors.mapping(each -> each.organisation().key(), Collectors.toSet()), Set::size)));
    }

    /** The question, or 0 for remarks to none. */
    private static long asked(Feedback each) {
        return each.answer().questionId() == null ? 0 : each.answer().questionId();
    }

    private SaidAndDone.Changed changed(Linked.LinkedSection section) {
        var change = section.change();
        var open = published.find(change.planId()).filter(plan -> !plan.edition().withdrawn()).isPresent();
        return new SaidAndDone.Changed(section.plan(), section.heading(), change.version(),
                change.words().isBlank() ? null : change.words(), open ? change.planId() : null);
    }

    private static SaidAndDone.Doing doing(Action action) {
        return new SaidAndDone.Doing(action.ref(), action.title(), action.plan(), action.status().title(), action.asOf());
    }

    private static @Nullable Integer atLeast(int organisations) {
        return SmallNumbers.few(organisations) ? null : organisations;
    }
}
