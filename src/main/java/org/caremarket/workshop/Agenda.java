package org.caremarket.workshop;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What workshops present and ask. */
@Singleton
public class Agenda {

    private final AgendaRepository sections;
    private final QuestionRepository questions;
    private final Positions positions;

    Agenda(AgendaRepository sections, QuestionRepository questions, Positions positions) {
        this.sections = sections;
        this.questions = questions;
        this.positions = positions;
    }

    /** The sections in their order, each with its questions in theirs. */
    @ReadOnly
    public List<AgendaSection> of(long workshop) {
        var asked = questions.of(workshop).stream().collect(Collectors.groupingBy(Question::sectionId));
        return sections.of(workshop).stream()
                .map(row -> row.with(asked.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Every question in the order in which it is asked. */
    public List<Question> questions(long workshop) {
        return questions.of(workshop);
    }

    public Optional<Question> question(long workshop, long id) {
        return questions.find(workshop, id);
    }

    /** Gives a new workshop its agenda. */
    @Transactional
    void begin(long workshop, List<NewWorkshop.Part> parts) {
        for (int place = 0; place < parts.size(); place++) {
            var part = parts.get(place);
            var section = sections.add(workshop, place + 1, part.title(), part.text());
            for (int asked = 0; asked < part.questions().size(); asked++) {
                var question = part.questions().get(asked);
                questions.add(section, asked + 1, question.kind(), question.text(), question.hint(),
                        question.options().toArray(String[]::new));
            }
        }
    }

    /** From now on figures stand in the positions as they are at this moment. */
    @Transactional
    void freeze(long workshop) {
        sections.of(workshop).forEach(section -> sections.freeze(section.id(), positions.freeze(section.text())));
    }
}
