package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.caremarket.delivery.Action;
import org.caremarket.delivery.ActionFilter;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.Sort;
import org.caremarket.plan.Plan;
import org.caremarket.plan.Plans;
import org.caremarket.plan.Section;
import org.caremarket.plan.SectionText;
import org.caremarket.plan.Sections;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.words.WordDiff;

/** Makes what the page of a decision shows. */
@Singleton
class DispositionViews {

    private static final PageRequest SOME = new PageRequest(0, 10);

    private final Collations collations;
    private final LinkedThings links;
    private final Plans plans;
    private final Sections sections;
    private final Actions actions;
    private final Clock clock;

    DispositionViews(
            Collations collations, LinkedThings links, Plans plans, Sections sections, Actions actions, Clock clock) {
        this.collations = collations;
        this.links = links;
        this.plans = plans;
        this.sections = sections;
        this.actions = actions;
        this.clock = clock;
    }

    /** Empty when there is no such workshop, or nothing in it to decide about. */
    Optional<DispositionView> of(
            String council, long workshop, Subject subject, LinkQuery query, @Nullable DispositionForm form, FormErrors errors,
            Actor reader) {
        return collations.of(workshop).filter(collation -> has(collation, subject)).map(collation -> {
            var made = collation.decided(subject).orElse(null);
            var about = subject.theme() ? collation.about(subject.id()) : List.of(collation.answer(subject.id()).orElseThrow());
            var words = Typed.line(query.q());
            return new DispositionView(council, collation, subject, made, about,
                    made == null ? Linked.NOTHING : links.of(workshop).getOrDefault(made.id(), Linked.NOTHING),
                    choice(collation, query), words.isEmpty() ? List.of() : search(words), words,
                    form != null ? form : made == null ? DispositionForm.EMPTY : DispositionForm.of(made), errors, reader);
        });
    }

    private static boolean has(Collation collation, Subject subject) {
        return subject.theme() ? collation.theme(subject.id()).isPresent() : collation.answer(subject.id()).isPresent();
    }

    private List<Action> search(String words) {
        return actions.list(new ActionFilter(null, false, null, null, null, null, null, words, Sort.PLAN),
                AsAt.present(LocalDate.now(clock)), SOME).found().items();
    }

    /** The plan of the workshop is chosen until somebody chooses another. */
    private SectionChoice choice(Collation collation, LinkQuery query) {
        var asked = Typed.id(query.plan()).or(() -> Optional.ofNullable(collation.workshop().planId()));
        var plan = asked.flatMap(plans::find);
        var written = plan.map(found -> plans.sections(found).stream().filter(Section::written).toList()).orElse(List.of());
        var section = written.stream().filter(each -> each.key().equals(Typed.line(query.section()))).findFirst();
        var versions = section.map(found -> sections.versions(plan.get().id(), found.key())).orElse(List.of());
        var version = Typed.number(query.number()).flatMap(number -> at(versions, number));
        return new SectionChoice(plans(), plan.orElse(null), written, section.orElse(null), versions, version.orElse(null),
                version.map(found -> WordDiff.between(at(versions, found.version() - 1).map(SectionText::text).orElse(""),
                        found.text())).orElse(null));
    }

    private static Optional<SectionText> at(List<SectionText> versions, int number) {
        return versions.stream().filter(each -> each.version() == number).findFirst();
    }

    private List<Plan> plans() {
        return plans.list(new PageRequest(0, PageRequest.MOST)).items();
    }
}
