package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.util.Map;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Responses;
import org.caremarket.workshop.response.Said;

/** A workshop with all that can belong to one, whose numbers no record of the neighbour's has. */
@Singleton
final class WorkshopRecords {

    private final WorkshopFixture workshops;
    private final Agenda agenda;
    private final Responses responses;
    private final InvitationRecords invitations;
    private final CollationRecords collation;
    private final ReportRecords reports;

    WorkshopRecords(
            WorkshopFixture workshops, Agenda agenda, Responses responses, InvitationRecords invitations,
            CollationRecords collation, ReportRecords reports) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.responses = responses;
        this.invitations = invitations;
        this.collation = collation;
        this.reports = reports;
    }

    WorkshopCases.Ids in(CouncilScope council) {
        return council.call(() -> {
            var workshop = workshops.open();
            for (int i = 0; i < 20; i++) {
                workshop = workshops.open();
                workshops.said(workshop, "Example Care " + i, Map.of(1, Said.words("Travel time", Quoting.NAMED)));
            }
            var section = agenda.of(workshop.id()).getFirst();
            var response = responses.of(workshop.id()).getFirst();
            var answer = responses.answersOf(response.id()).getFirst().id();
            return new WorkshopCases.Ids(workshop.id(), section.id(), section.questions().getFirst().id(), response.id(),
                    answer, workshops.session(workshop), invitations.make(), collation.of(workshop.id(), answer),
                    reports.document(workshop.id()));
        });
    }
}
