package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.OnPostgres;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.WorkshopFixture;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ResponsesTest implements OnPostgres {

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    Agenda agenda;

    @Inject
    Responses responses;

    @Test
    void everyKindOfAnswerIsReadAsItWasGiven() {
        councils.council("sheffield").orElseThrow().run(() -> {
            var workshop = workshops.open();
            var said = List.of(
                    new Said(Agreement.PARTLY, "Rounds are longer", List.of(), null, Quoting.NAMED),
                    Said.words("Two lines\nof it", Quoting.ANONYMOUS),
                    new Said(null, "", List.of("Rounds"), null, Quoting.NOT),
                    new Said(null, "", List.of("Academy", "Pilots"), null, Quoting.NOT),
                    new Said(null, "", List.of("South", "North"), null, Quoting.NOT),
                    new Said(null, "", List.of(), 4, Quoting.NOT));
            var id = workshops.said(workshop, "Example Care",
                    Map.of(0, said.get(0), 1, said.get(1), 2, said.get(2), 3, said.get(3), 4, said.get(4), 5, said.get(5)));
            assertThat(responses.answersOf(id)).extracting(Answer::said).containsExactlyInAnyOrderElementsOf(said);
            assertThat(agenda.questions(workshop.id())).extracting(question -> question.kind())
                    .containsExactly(QuestionKind.values());
        });
    }

    @Test
    void whatSaysNothingIsNoAnswer() {
        councils.council("sheffield").orElseThrow().run(() -> {
            var id = workshops.said(workshops.open(), "Example Care", Map.of(0, Said.NOTHING, 1, Said.words(" ", Quoting.NAMED)));
            assertThat(responses.answersOf(id)).isEmpty();
        });
    }

    @Test
    void whatComesByLinkIsNotEnteredByHand() {
        councils.council("sheffield").orElseThrow().run(() -> assertThatThrownBy(() -> responses.enter(
                workshops.open().id(), new NewResponse(Channel.LINK, null, null, LocalDate.EPOCH, Map.of(), List.of()),
                WorkshopFixture.OFFICER)).isInstanceOf(IllegalArgumentException.class));
    }
}
