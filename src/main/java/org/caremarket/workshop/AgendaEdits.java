package org.caremarket.workshop;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.web.FieldError;
import org.caremarket.workshop.NewWorkshop.Asked;

/** Writing the agenda of a workshop; once it is open, the agenda stays as it is. */
@Singleton
public class AgendaEdits {

    private final WorkshopRepository workshops;
    private final Workshops entry;
    private final Agenda agenda;
    private final AgendaRepository sections;
    private final QuestionRepository questions;
    private final AuditTrail audit;

    AgendaEdits(
            WorkshopRepository workshops, Workshops entry, Agenda agenda, AgendaRepository sections,
            QuestionRepository questions, AuditTrail audit) {
        this.workshops = workshops;
        this.entry = entry;
        this.agenda = agenda;
        this.sections = sections;
        this.questions = questions;
        this.audit = audit;
    }

    /** Adds a section at the end. */
    @Transactional
    public PartOutcome<AgendaSection> add(long workshop, String title, String text, Actor by) {
        return writing(workshop, () -> {
            if (sections.of(workshop).size() >= AgendaRules.MOST_SECTIONS) {
                return new PartOutcome.Refused<>(new FieldError("title",
                        "An agenda has at most %d sections".formatted(AgendaRules.MOST_SECTIONS)));
            }
            long id = sections.add(workshop, sections.next(workshop), title, text);
            record(by, "added", workshop, "section “%s”".formatted(title));
            return new PartOutcome.Saved<>(section(workshop, id).orElseThrow());
        });
    }

    @Transactional
    public PartOutcome<AgendaSection> change(long workshop, long id, String title, String text, int version, Actor by) {
        return ofSection(workshop, id, section -> {
            if (section.title().equals(title) && section.text().equals(text)) {
                return new PartOutcome.Saved<>(section);
            }
            if (section.version() != version) {
                return new PartOutcome.Stale<>(section);
            }
            sections.change(id, title, text);
            record(by, "changed", workshop, "section “%s”".formatted(title));
            return new PartOutcome.Saved<>(section(workshop, id).orElseThrow());
        });
    }

    /** Moves a section one place up or down; one that is there already stays. */
    @Transactional
    public PartOutcome<AgendaSection> move(long workshop, long id, boolean up, Actor by) {
        return ofSection(workshop, id, section -> {
            var order = sections.of(workshop).stream().map(AgendaRow::id).toList();
            if (swap(order, id, up, sections::swap)) {
                record(by, "moved", workshop, "section “%s”".formatted(section.title()));
            }
            return new PartOutcome.Saved<>(section);
        });
    }

    /** Takes a section off the agenda, and its questions with it. */
    @Transactional
    public PartOutcome<AgendaSection> remove(long workshop, long id, int version, Actor by) {
        return ofSection(workshop, id, section -> {
            if (section.version() != version) {
                return new PartOutcome.Stale<>(section);
            }
            sections.remove(id);
            record(by, "removed", workshop, "section “%s”".formatted(section.title()));
            return new PartOutcome.Saved<>(section);
        });
    }

    /** Asks a question at the end of a section. */
    @Transactional
    public PartOutcome<Question> ask(long workshop, long section, Asked asked, Actor by) {
        return writing(workshop, () -> {
            var found = section(workshop, section);
            if (found.isEmpty()) {
                return new PartOutcome.NotFound<>();
            }
            if (found.get().questions().size() >= AgendaRules.MOST_QUESTIONS) {
                return new PartOutcome.Refused<>(new FieldError("text",
                        "A section asks at most %d questions".formatted(AgendaRules.MOST_QUESTIONS)));
            }
            long id = questions.add(section, questions.next(section), asked.kind(), asked.text(), asked.hint(), options(asked));
            record(by, "added", workshop, "question “%s”".formatted(asked.text()));
            return new PartOutcome.Saved<>(questions.find(workshop, id).orElseThrow());
        });
    }

    @Transactional
    public PartOutcome<Question> ask(long workshop, long section, long id, Asked asked, int version, Actor by) {
        return ofQuestion(workshop, section, id, question -> {
            if (asked.equals(new Asked(question.kind(), question.text(), question.hint(), question.options()))) {
                return new PartOutcome.Saved<>(question);
            }
            if (question.version() != version) {
                return new PartOutcome.Stale<>(question);
            }
            questions.change(id, asked.kind(), asked.text(), asked.hint(), options(asked));
            record(by, "changed", workshop, "question “%s”".formatted(asked.text()));
            return new PartOutcome.Saved<>(questions.find(workshop, id).orElseThrow());
        });
    }

    /** Moves a question one place up or down within its section. */
    @Transactional
    public PartOutcome<Question> moveQuestion(long workshop, long section, long id, boolean up, Actor by) {
        return ofQuestion(workshop, section, id, question -> {
            var order = section(workshop, section).orElseThrow().questions().stream().map(Question::id).toList();
            if (swap(order, id, up, questions::swap)) {
                record(by, "moved", workshop, "question “%s”".formatted(question.text()));
            }
            return new PartOutcome.Saved<>(question);
        });
    }

    @Transactional
    public PartOutcome<Question> removeQuestion(long workshop, long section, long id, int version, Actor by) {
        return ofQuestion(workshop, section, id, question -> {
            if (question.version() != version) {
                return new PartOutcome.Stale<>(question);
            }
            questions.remove(id);
            record(by, "removed", workshop, "question “%s”".formatted(question.text()));
            return new PartOutcome.Saved<>(question);
        });
    }

    private Optional<AgendaSection> section(long workshop, long id) {
        return agenda.of(workshop).stream().filter(section -> section.id() == id).findFirst();
    }

    private PartOutcome<AgendaSection> ofSection(
            long workshop, long id, Function<AgendaSection, PartOutcome<AgendaSection>> change) {
        return writing(workshop, () -> section(workshop, id).map(change).orElseGet(PartOutcome.NotFound::new));
    }

    private PartOutcome<Question> ofQuestion(
            long workshop, long section, long id, Function<Question, PartOutcome<Question>> change) {
        return writing(workshop, () -> questions.find(workshop, id).filter(question -> question.sectionId() == section)
                .map(change).orElseGet(PartOutcome.NotFound::new));
    }

    /** Changes the agenda alone: nobody else writes it meanwhile, and nobody opens the workshop. */
    private <T> PartOutcome<T> writing(long id, Supplier<PartOutcome<T>> change) {
        var workshop = workshops.lock(id);
        if (workshop.isEmpty()) {
            return new PartOutcome.NotFound<>();
        }
        var state = entry.state(workshop.get());
        return state == WorkshopState.PLANNED ? change.get() : new PartOutcome.Locked<>(state);
    }

    private static boolean swap(List<Long> order, long id, boolean up, BiConsumer<Long, Long> places) {
        int at = order.indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= order.size()) {
            return false;
        }
        places.accept(id, order.get(to));
        return true;
    }

    private void record(Actor by, String done, long workshop, String what) {
        audit.record(by, done, "workshop agenda", workshop, what);
    }

    private static String[] options(Asked asked) {
        return asked.options().toArray(String[]::new);
    }
}
