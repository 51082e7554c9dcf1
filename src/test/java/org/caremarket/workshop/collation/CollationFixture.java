package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caremarket.contact.Organisations;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.NewResponse;
import org.caremarket.workshop.response.Responses;
import org.caremarket.workshop.response.Said;

/** Organisations that are invited and answer, for tests; to be asked within a council's scope. */
@Singleton
public class CollationFixture {

    private final InvitedRepository invited;
    private final Agenda agenda;
    private final Responses responses;

    CollationFixture(InvitedRepository invited, Agenda agenda, Responses responses) {
        this.invited = invited;
        this.agenda = agenda;
        this.responses = responses;
    }

    /** A contact of an organisation, which may get mail and is invited. Gives the contact's id. */
    public long invite(Workshop workshop, String organisation, String person, @Nullable String segment, @Nullable String size) {
        var contact = invited.contact(person, organisation, Organisations.key(organisation),
                person + workshop.id() + "@example.org", size, LocalDate.EPOCH);
        if (segment != null) {
            invited.segment(contact, segment);
        }
        invited.invite(workshop.id(), contact);
        return contact;
    }

    /** What somebody says of the question at this place; who is nobody's contact and has no organisation is anonymous. */
    public long says(Workshop workshop, @Nullable Long contact, @Nullable String organisation, int question, Said said) {
        var id = agenda.questions(workshop.id()).get(question).id();
        return responses.enter(workshop.id(), new NewResponse(Channel.PAPER, contact, organisation, LocalDate.of(2026, 6, 2),
                Map.of(id, said), List.of()), WorkshopFixture.OFFICER);
    }

    /** The answer of a response. */
    public long answer(long response) {
        return responses.answersOf(response).getFirst().id();
    }

    /** Somebody says something else. */
    public void change(long answer, String words) {
        invited.change(answer, words);
    }
}
