package org.caremarket.workshop.report;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.Actions;
import org.caremarket.market.Segments;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Section;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.collation.CarryingAction;
import org.caremarket.workshop.collation.ChangedSection;
import org.caremarket.workshop.collation.Collation;
import org.caremarket.workshop.collation.Collations;
import org.caremarket.workshop.collation.Disposition;
import org.caremarket.workshop.collation.Dispositions;
import org.caremarket.workshop.collation.Rates;
import org.caremarket.workshop.collation.Subject;
import org.caremarket.workshop.collation.Tally;
import org.caremarket.workshop.collation.WorkshopTheme;

/** Puts together what the report of a workshop says; everything is counted by its collation. */
@Singleton
class Reports {

    private final Workshops workshops;
    private final Agenda agenda;
    private final Collations collations;
    private final Dispositions dispositions;
    private final Plans plans;
    private final Actions actions;
    private final Segments segments;
    private final Clock clock;

    Reports(
            Workshops workshops, Agenda agenda, Collations collations, Dispositions dispositions, Plans plans, Actions actions,
            Segments segments, Clock clock) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.collations = collations;
        this.dispositions = dispositions;
        this.plans = plans;
        this.actions = actions;
        this.segments = segments;
        this.clock = clock;
    }

    /** The report of a workshop as it stands; empty when the council has no such workshop. */
    @ReadOnly
    public Optional<Report> of(long workshop) {
        return workshops.find(workshop).map(this::of);
    }

    private Report of(Workshop workshop) {
        var said = collations.of(workshop);
        var now = clock.instant();
        return new Report(workshop, council(), workshop.state(now), now, workshops.sessions(workshop.id()), said.invited(),
                said.invitedAndAnswered(), said.answeredUninvited(), said.anonymous(),
                List.of(Rates.bySegment(said, segments.all(), true), Rates.bySize(said, true)), parts(agenda.of(workshop.id()), said),
                Quote.of(said.feedback().stream().filter(each -> each.question() == null).toList()), came(said), said.waiting());
    }

    private static List<Report.Part> parts(List<AgendaSection> agenda, Collation said) {
        var byQuestion = said.feedback().stream().filter(each -> each.question() != null)
                .collect(Collectors.groupingBy(each -> each.question().id()));
        var parts = new ArrayList<Report.Part>();
        int number = 0;
        for (var section : agenda) {
            var asked = new ArrayList<Asked>();
            for (var question : section.questions()) {
                number++;
                var answers = byQuestion.getOrDefault(question.id(), List.of());
                asked.add(Asked.of(number, Tally.of(question, answers), Quote.of(answers)));
            }
            parts.add(new Report.Part(section.title(), asked));
        }
        return parts;
    }

    private List<Came> came(Collation said) {
        var changed = dispositions.sections(said.workshop().id()).stream()
                .collect(Collectors.groupingBy(ChangedSection::dispositionId));
        var carrying = dispositions.actions(said.workshop().id()).stream()
                .collect(Collectors.groupingBy(CarryingAction::dispositionId));
        var headings = changed.values().stream().flatMap(List::stream).map(ChangedSection::planId).distinct()
                .collect(Collectors.toMap(Function.identity(), this::headings));
        var named = actions.these(carrying.values().stream().flatMap(List::stream).map(CarryingAction::actionId).distinct().toList())
                .stream().collect(Collectors.toMap(Action::id, action -> "%s %s: %s".formatted(
                        action.ref(), action.title(), action.status().title())));
        return said.themes().stream()
                .filter(theme -> said.spokenOf().contains(theme) || decided(said, theme).isPresent())
                .map(theme -> {
                    var decision = decided(said, theme);
                    var id = decision.map(Disposition::id).orElse(0L);
                    return new Came(theme.name(), theme.description(), said.organisationsAbout(theme.id()),
                            decision.map(Disposition::decision).orElse(null), decision.map(Disposition::reason).orElse(""),
                            changed.getOrDefault(id, List.of()).stream().map(each -> words(each, headings)).toList(),
                            carrying.getOrDefault(id, List.of()).stream().map(each -> named.get(each.actionId()))
                                    .filter(words -> words != null).toList());
                })
                .sorted(Comparator.comparing(Came::organisations).reversed().thenComparing(Came::theme)).toList();
    }

    private static Optional<Disposition> decided(Collation said, WorkshopTheme theme) {
        return said.decided(new Subject(Subject.Kind.THEMES, theme.id()));
    }

    /** The headings of a plan's sections by their keys, with the plan's title under the empty key. */
    private Map<String, String> headings(long plan) {
        return plans.find(plan).map(found -> {
            var headings = plans.sections(found).stream().collect(Collectors.toMap(Section::key, Section::heading));
            headings.put("", found.title());
            return headings;
        }).orElse(Map.of());
    }

    private static String words(ChangedSection changed, Map<Long, Map<String, String>> headings) {
        var plan = headings.getOrDefault(changed.planId(), Map.of());
        var place = "%s, %s, version %d".formatted(plan.getOrDefault("", "A plan"),
                plan.getOrDefault(changed.key(), changed.key()), changed.version());
        return changed.words().isBlank() ? place : place + ": “" + changed.words().strip() + "”";
    }

    private static String council() {
        return Scope.current() instanceof CouncilScope council ? council.name() : "";
    }
}
