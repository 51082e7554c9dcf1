package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What officers enter for those who did not answer by link. */
class ResponseRoutesTest extends CouncilRoutes {

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture workshops;

    @Inject
    ProviderFixture providers;

    @Inject
    Agenda agenda;

    @Inject
    Responses responses;

    private Workshop workshop;
    private String path;
    private List<Long> questions;

    @BeforeEach
    void open() {
        workshop = in(workshops::open);
        path = "/sheffield/workshops/%d/responses".formatted(workshop.id());
        questions = in(() -> agenda.questions(workshop.id())).stream().map(question -> question.id()).toList();
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work::get);
    }

    private Map<String, String> said(Map<String, String> more) {
        var form = new HashMap<>(Map.of("channel", "PAPER", "who", "organisation", "organisation", "Paper Care",
                "heardOnDay", "1", "heardOnMonth", "6", "heardOnYear", "2026", "text." + questions.get(1), "Travel time",
                "quoting." + questions.get(1), "NAMED", "text.r0", "They like the venue"));
        form.putAll(more);
        return form;
    }

    private String enter(Map<String, String> more) {
        officer.get(path + "/new");
        var answer = officer.post(path, said(more));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location");
    }

    @Test
    void whatWasSaidOnPaperStandsBesideTheRest() {
        in(() -> workshops.said(workshop, "Telephone Care", Map.of(1, Said.words("Fuel", Quoting.NOT))));
        var one = enter(Map.of());
        assertThat(officer.get(one).text()).contains("Paper Care said this on 1 June 2026: on paper.")
                .contains("Travel time").contains("Quote it with our name").contains("They like the venue");
        assertThat(officer.get(path).text()).contains("2 responses: 1 on paper, 1 by telephone.");
        assertThat(officer.get(path + "?channel=PAPER").text()).contains("Paper Care").doesNotContain("Telephone Care");
        assertThat(officer.get(path + "?q=fuel").text()).contains("Telephone Care").doesNotContain("Paper Care");
    }

    @Test
    void aContactIsNamedByTheirAddress() {
        var contact = in(() -> providers.invited(workshop, "Known Care")).contact();
        officer.get(path + "/new");
        var unknown = officer.post(path, said(Map.of("who", "contact", "email", "nobody@care.example")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("No contact has this email address").contains("Travel time");
        var email = in(() -> contactsEmail(contact));
        var one = enter(Map.of("who", "contact", "email", email));
        assertThat(officer.get(one).text()).contains("Known Care");
        assertThat(officer.get(one + "/edit").page().selectFirst("#email").val()).isEqualTo(email);
    }

    @Inject
    Contacts contacts;

    private String contactsEmail(long contact) {
        return contacts.find(contact).orElseThrow().email();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        officer.get(path + "/new");
        var refused = officer.post(path, Map.of("text." + questions.get(0), "Kept"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose how you heard it").contains("Choose who said it").contains("Kept");
        assertThat(officer.post(path, said(Map.of("channel", "LINK"))).status()).isEqualTo(422);
        assertThat(officer.post(path, said(Map.of("heardOnYear", "2999"))).text()).contains("today or in the past");
    }

    @Test
    void aChangeKeepsTheVersionOfWhatItLeaves() {
        var one = enter(Map.of("who", "anonymous"));
        var id = Long.parseLong(one.replaceAll(".*/", ""));
        var before = in(() -> responses.answersOf(id));
        var remark = before.stream().filter(answer -> answer.questionId() == null).findFirst().orElseThrow();
        var form = said(Map.of("who", "anonymous", "version", "1", "text.r" + remark.id(), "They like the room", "text.r0", "",
                "text." + questions.get(0), "And fees"));
        officer.get(one + "/edit");
        assertThat(officer.post(one, form).status()).isEqualTo(303);
        var after = in(() -> responses.answersOf(id));
        assertThat(after).hasSize(3);
        assertThat(after).filteredOn(answer -> answer.said().text().equals("Travel time")).extracting(Answer::version).containsExactly(1);
        assertThat(after).filteredOn(answer -> answer.id() == remark.id()).singleElement()
                .satisfies(answer -> assertThat(answer.said().text()).isEqualTo("They like the room"))
                .satisfies(answer -> assertThat(answer.version()).isEqualTo(2));
        var stale = officer.post(one, said(Map.of("who", "anonymous", "version", "1", "text." + questions.get(0), "Mine")));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("And fees").contains("Mine");
        assertThat(stale.page().selectFirst("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void whatWasEnteredByMistakeIsWithdrawnWithAReason() {
        var one = enter(Map.of());
        officer.get(one + "/withdrawal");
        assertThat(officer.post(one + "/withdrawal", Map.of("reason", " ", "version", "1")).status()).isEqualTo(422);
        assertThat(officer.post(one + "/withdrawal", Map.of("reason", "Twice", "version", "9")).status()).isEqualTo(409);
        assertThat(officer.post(one + "/withdrawal", Map.of("reason", "Twice", "version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(one).status()).isEqualTo(404);
    }

    @Test
    void whatProvidersSentIsTheirs() {
        var provider = in(() -> providers.invited(workshop, "Link Care"));
        var id = in(() -> responses.send(workshop.id(), provider.invitation(), provider.contact(), "Link Care",
                LocalDate.of(2026, 6, 1), Map.of(questions.get(1), Said.words("Ours", Quoting.NOT))));
        assertThat(officer.get(path + "/" + id).text()).contains("Link Care answered by link").contains("Ours");
        assertThat(officer.get(path + "/" + id + "/edit").status()).isEqualTo(404);
        officer.get(path + "/new");
        assertThat(officer.post(path + "/" + id, said(Map.of("version", "1"))).status()).isEqualTo(404);
    }

    @Test
    void viewersReadNoneAndPlannedWorkshopsTakeNothing() {
        var one = enter(Map.of());
        for (var place : List.of(one, path, path + "/new")) {
            assertThat(viewer.get(place).status()).as(place).isEqualTo(403);
        }
        var planned = in(workshops::planned);
        officer.get(path + "/new");
        Browser.Answer refused = officer.post("/sheffield/workshops/%d/responses".formatted(planned.id()),
                Map.of("channel", "PAPER", "who", "anonymous", "heardOnDay", "1", "heardOnMonth", "6", "heardOnYear", "2026",
                        "text.r0", "Early"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("not open yet").contains("Early");
    }
}
