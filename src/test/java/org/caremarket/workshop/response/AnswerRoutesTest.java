package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.mail.Outbox;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.TestClock;
import org.caremarket.workshop.Agenda;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.invitation.Invitations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What providers do behind their link: without an account, a cookie or a script. */
class AnswerRoutesTest extends CouncilRoutes {

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

    @Inject
    Invitations invitations;

    @Inject
    Contacts contacts;

    @Inject
    Outbox outbox;

    @Inject
    TestClock clock;

    private Workshop workshop;
    private ProviderFixture.Invited provider;
    private List<AgendaSection> sections;
    private List<Question> questions;
    private String path;

    @Override
    public Map<String, String> getProperties() {
        var properties = new HashMap<>(super.getProperties());
        properties.put("test.clock", "true");
        return properties;
    }

    @BeforeEach
    void invite() {
        workshop = in(workshops::open);
        provider = in(() -> providers.invited(workshop, "Example Care"));
        sections = in(() -> agenda.of(workshop.id()));
        questions = in(() -> agenda.questions(workshop.id()));
        path = provider.path("sheffield");
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work::get);
    }

    /** Another device: it has nothing of ours. */
    private Browser device() {
        return new Browser(server.getURI());
    }

    private String section(int number) {
        return path + "/sections/" + sections.get(number).id();
    }

    /** Opens a section, fills in these fields, and sends what a browser without scripts would. */
    private Browser.Answer save(Browser device, int section, Map<String, String> typed) {
        return send(device, section, device.get(section(section)), typed);
    }

    private Browser.Answer send(Browser device, int section, Browser.Answer opened, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        var form = opened.page().selectFirst("form[data-kept]");
        form.select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("textarea").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
        form.select("input[checked]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select").forEach(field -> fields.put(field.attr("name"), field.select("option[selected]").isEmpty() ? ""
                : field.select("option[selected]").val()));
        fields.putAll(typed);
        return device.postRaw(section(section), fields, Map.of());
    }

    private String field(String name, int question) {
        return name + "." + questions.get(question).id();
    }

    private void sendAll(Browser device) {
        var check = device.get(path + "/check");
        var seen = check.page().selectFirst("input[name=seen]").val();
        assertThat(device.postRaw(path + "/sending", Map.of("seen", seen), Map.of()).status()).isEqualTo(303);
    }

    private List<Said> sent() {
        return in(() -> responses.sent(provider.invitation())
                .map(response -> responses.answersOf(response.id()).stream().map(Answer::said).toList()).orElse(List.of()));
    }

    @Test
    void theFirstPageSaysWhoAsksWhyAndUntilWhen() {
        var text = device().get(path).text();
        assertThat(text).contains("asks Example Care for its views until").contains("To hear what would help")
                .contains("The council's commissioning team").contains("commissioning@council.example")
                .contains("About 10 minutes").contains("0 of 2 questions answered").contains("Do not write to me again");
        assertThat(in(() -> invitations.find(workshop.id(), provider.invitation())).orElseThrow().openedAt()).isNotNull();
    }

    @Test
    void answersAreSavedOnOneDeviceAndSentOnAnother() {
        var phone = device();
        var saved = save(phone, 0, Map.of(field("agreement", 0), "PARTLY", field("text", 0), "Rounds are longer",
                field("quoting", 0), "NAMED"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.header("Location")).isEqualTo(section(1) + "?saved=" + sections.get(0).id());
        assertThat(phone.cookies()).isEmpty();
        assertThat(sent()).isEmpty();

        var desk = device();
        assertThat(desk.get(path).text()).contains("1 of 2 questions answered").contains("Saved on").contains("not sent yet");
        assertThat(desk.get(section(0)).page().selectFirst("textarea").wholeText()).isEqualTo("Rounds are longer");
        save(desk, 1, Map.of(field("choice", 2), "2", field("choice", 3), "3", field("rank", 4), "2",
                field("rank", 4) + ".2", "1", field("scale", 5), "4"));
        sendAll(desk);
        assertThat(sent()).containsExactlyInAnyOrder(
                new Said(Agreement.PARTLY, "Rounds are longer", List.of(), null, Quoting.NAMED),
                new Said(null, "", List.of("Rounds"), null, Quoting.NOT),
                new Said(null, "", List.of("Pilots"), null, Quoting.NOT),
                new Said(null, "", List.of("South", "North"), null, Quoting.NOT),
                new Said(null, "", List.of(), 4, Quoting.NOT));
        assertThat(device().get(path).text()).contains("You sent your answers on");
    }

    @Test
    void whatWasSentIsChangedUntilItCloses() {
        var device = device();
        save(device, 0, Map.of(field("text", 1), "Fees"));
        sendAll(device);
        save(device, 0, Map.of(field("text", 1), "Fees and fuel"));
        assertThat(device.get(path + "/check").text()).contains("You have changed 1 answer since");
        assertThat(sent()).extracting(Said::text).containsExactly("Fees");
        assertThat(device.get(path + "/copy").text()).contains("You changed something since").contains("Fees");
        save(device, 0, Map.of(field("text", 1), "Fees"));
        assertThat(device.get(path + "/check").text()).contains("Nothing has changed since");
        save(device, 0, Map.of(field("text", 1), ""));
        sendAll(device);
        assertThat(sent()).isEmpty();

        save(device, 0, Map.of(field("text", 1), "At the last moment"));
        var open = device.get(section(0));
        in(() -> {
            providers.close(workshop);
            return null;
        });
        var late = send(device, 0, open, Map.of(field("text", 1), "Too late, and kept on the page"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("was not saved").contains("Too late, and kept on the page");
        assertThat(device.get(section(0)).page().select("form")).isEmpty();
        assertThat(device.get(path).text()).contains("This workshop closed on");
        clock.pass(Duration.ofDays(80));
        assertThat(device.get(path + "/copy").status()).isEqualTo(200);
        clock.pass(Duration.ofDays(25));
        assertThat(device.get(path + "/copy").status()).isEqualTo(404);
    }

    @Test
    void aStaleSaveShowsBothTextsAndLosesNothing() {
        var first = device();
        var second = device();
        var openedFirst = first.get(section(0));
        var openedSecond = second.get(section(0));
        send(first, 0, openedFirst, Map.of(field("text", 1), "From the phone", field("agreement", 0), "AGREE"));
        var stale = send(second, 0, openedSecond, Map.of(field("text", 1), "From the desk"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("From the phone").contains("From the desk");
        // The answer that only one device changed is as it was changed there.
        assertThat(stale.page().select("input[value=AGREE][checked]")).hasSize(1);
        assertThat(send(second, 0, stale, Map.of()).status()).isEqualTo(303);
        var now = device().get(section(0));
        assertThat(now.page().selectFirst("[name=" + field("text", 1) + "]").wholeText()).isEqualTo("From the desk");
        assertThat(now.page().select("input[value=AGREE][checked]")).hasSize(1);
    }

    @Test
    void whatWasSavedElsewhereIsReadBeforeItIsSent() {
        var device = device();
        save(device, 0, Map.of(field("text", 1), "One"));
        var seen = device.get(path + "/check").page().selectFirst("input[name=seen]").val();
        save(device(), 0, Map.of(field("text", 1), "Two"));
        var refused = device.postRaw(path + "/sending", Map.of("seen", seen), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("on another device").contains("Two");
        assertThat(sent()).isEmpty();
    }

    @Test
    void anErrorKeepsWhatWasTyped() {
        var device = device();
        var refused = save(device, 1, Map.of(field("rank", 4), "1", field("rank", 4) + ".2", "1", field("text", 5), "A\nB"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("place 1 is given twice");
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field("rank", 4));
        assertThat(refused.page().getElementById(field("rank", 4))).isNotNull();
        assertThat(refused.page().selectFirst("[name=" + field("text", 5) + "]").wholeText()).isEqualTo("A\nB");
        assertThat(device.postRaw(path + "/sending", Map.of("seen", ""), Map.of()).status()).isEqualTo(422);
        assertThat(device.postRaw(section(0), Map.of(field("text", 1), "No page was read"), Map.of()).status()).isEqualTo(409);
    }

    @Test
    void aCopyIsKeptAsTextAndSentOnce() {
        var device = device();
        save(device, 0, Map.of(field("text", 1), "{{secret}} and <b>", field("quoting", 1), "ANONYMOUS"));
        assertThat(device.postRaw(path + "/copies", Map.of("confirmed", "yes"), Map.of()).status()).isEqualTo(422);
        sendAll(device);
        var file = device.get(path + "/copy.txt");
        assertThat(file.header("Content-Type")).startsWith("text/plain");
        assertThat(file.body()).contains("<b>").contains("Quote it without our name").doesNotContain(provider.token());
        for (int i = 0; i < 2; i++) {
            assertThat(device.postRaw(path + "/copies", Map.of("confirmed", "yes"), Map.of()).status()).isEqualTo(303);
        }
        assertThat(in(() -> outbox.about(Invitations.RECORD, provider.invitation()))).hasSize(1);
    }

    @Test
    void optingOutIsAskedFirst() {
        var device = device();
        assertThat(device.get(path + "/opt-out").text()).contains("Do not write to me again?");
        assertThat(in(() -> contacts.find(provider.contact())).orElseThrow().optedOut()).isEmpty();
        assertThat(device.postRaw(path + "/opt-out", Map.of("confirmed", "yes"), Map.of()).status()).isEqualTo(303);
        assertThat(in(() -> contacts.find(provider.contact())).orElseThrow().optedOut()).isPresent();
        assertThat(device.get(path + "/opt-out").text()).contains("You will get no more mail");
        assertThat(device.get(path).status()).isEqualTo(200);
    }
}
