package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.invitation.InvitationFixture;

/** The pages of invitations and of who came, for {@link EveryPageTest}. */
final class InvitationSights {

    private static final String OFFICER = "officer@sheffield.example";

    /** The workshop of the sight that is being looked at. */
    private static volatile Workshop workshop;
    private static volatile long session;

    private InvitationSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                sight("invitations", 6, page -> open(page, "")),
                sight("invitations-none", 0, page -> open(page, "")),
                new Sight("invitations-viewer", "viewer@sheffield.example", page -> open(page, ""), desk -> prepare(desk, 6)),
                sight("invitation", 3, page -> {
                    open(page, "");
                    page.locator("tbody th a").first().click();
                    page.locator("h2:text('Letters')").waitFor();
                }),
                sight("invitation-revoked", 3, page -> {
                    open(page, "");
                    page.locator("tbody th a").first().click();
                    page.locator("summary:has-text('Revoke the invitation')").click();
                    Desk.send(page, "Revoke it");
                    page.locator("button:text('Invite again')").waitFor();
                }),
                sight("invite", 3, page -> {
                    open(page, "/new");
                    page.locator("[name=q]").fill("Organisation");
                    Desk.send(page, "Find contacts");
                    page.locator("[name=contact]").first().waitFor();
                }),
                sight("invite-refused", 3, page -> {
                    open(page, "/new");
                    page.locator("[name=addresses]").fill("nobody@example.org");
                    Desk.send(page, "See who gets a letter");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("invite-review", 3, page -> {
                    open(page, "/new");
                    page.locator("[name=q]").fill("Organisation");
                    Desk.send(page, "Find contacts");
                    page.locator("[name=contact]").first().check();
                    page.locator("[name=contact]").last().check();
                    Desk.send(page, "See who gets a letter");
                    page.locator("h1:text('Check who')").waitFor();
                }),
                sight("reminders", 3, page -> open(page, "/reminders")),
                sight("attendance", 4, page -> page.navigate(attendance() + "?all=yes")),
                sight("attendance-conflict", 4, page -> {
                    page.navigate(attendance());
                    var other = page.context().newPage();
                    other.navigate(page.url());
                    for (var each : List.of(other, page)) {
                        each.locator("[name=organisations]").fill(each == page ? "Example Care\nHill Homes" : "Example Care");
                        Desk.send(each, "Save who came");
                    }
                    Desk.close(other);
                    page.locator("h1:text('Somebody else')").waitFor();
                }));
    }

    private static Sight sight(String name, int invited, Consumer<Page> way) {
        return new Sight(name, OFFICER, way, desk -> prepare(desk, invited));
    }

    private static void prepare(Desk desk, int invited) {
        desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow().run(() -> {
            var fixture = desk.bean(InvitationFixture.class);
            workshop = invited == 0 ? desk.bean(WorkshopFixture.class).open() : fixture.invited(fixture.contacts(invited, "sights"));
            session = fixture.session(workshop, 9);
        });
    }

    private static void open(Page page, String below) {
        page.navigate("/sheffield/workshops/" + workshop.id() + "/invitations" + below);
    }

    private static String attendance() {
        return "/sheffield/workshops/" + workshop.id() + "/attendance/" + session;
    }
}
