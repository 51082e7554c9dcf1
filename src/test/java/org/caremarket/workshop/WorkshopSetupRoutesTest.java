package org.caremarket.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** Setting up workshops as pages and as JSON. */
class WorkshopSetupRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LIST = "/sheffield/workshops";

    @Inject
    WorkshopFixture fixture;

    @Inject
    Agenda agenda;

    @Inject
    WorkshopLoading loading;

    @Inject
    WorkshopTemplates templates;

    @Inject
    CouncilDirectory councils;

    @Test
    void theListSaysTheAnswerFirst() {
        var open = in(fixture::open);
        var list = viewer.get(LIST);
        assertThat(list.page().select("main h1 + p").text()).contains("open for feedback");
        assertThat(list.page().select("main tbody th a").eachText()).contains(open.title());
        assertThat(list.page().select("main a:contains(Plan a workshop)")).isEmpty();
        assertThat(officer.get(LIST).page().select("main a:contains(Plan a workshop)")).isNotEmpty();
        assertThat(viewer.get(LIST + "/new").status()).isEqualTo(403);
    }

    @Test
    void aWorkshopBeginsWithTheAgendaOfATemplate() {
        assertThat(officer.get(LIST + "/new").page().select("main h2 a").eachAttr("href"))
                .hasSize(3).contains(LIST + "/new?template=market-sustainability-plan");
        assertThat(officer.get(LIST + "/new?template=nothing").status()).isEqualTo(404);
        var form = officer.get(LIST + "/new?template=provider-forum").page();
        assertThat(form.select("[name=title]").val()).isEqualTo("Provider forum");
        var title = "Forum " + NUMBER.incrementAndGet();
        var added = officer.post(LIST, Map.of("template", "provider-forum", "title", title));
        assertThat(added.status()).isEqualTo(303);
        var page = viewer.get(added.header("Location")).page();
        assertThat(page.select("section ol > li")).hasSize(templates.newest("provider-forum").orElseThrow().questions());
        assertThat(page.select("h1").text()).contains("Planned");
    }

    @Test
    void aRefusedWorkshopKeepsWhatWasTyped() {
        officer.get(LIST + "/new?template=empty");
        var answer = officer.post(LIST, Map.of("title", " ", "minutes", "0", "purpose", "To hear", "closesOn", "never"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#title", "#minutes", "#closesOn");
        assertThat(answer.page().select("[name=purpose]").val()).isEqualTo("To hear");
        assertThat(officer.post(LIST, Map.of("title", in(fixture::planned).title())).page().select("#title-error").text())
                .contains("Another workshop has that title");
    }

    @Test
    void theSecondOfTwoSeesBothTextsAndMaySendAgain() {
        var workshop = in(fixture::planned);
        var path = LIST + "/" + workshop.id();
        var form = new HashMap<>(Map.of("title", workshop.title(), "purpose", "Theirs", "version", "1"));
        officer.get(path + "/edit");
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        form.put("purpose", "Mine");
        var conflict = officer.post(path, form);
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("tr:contains(Purpose)").text()).contains("Theirs", "Mine", "different");
        form.put("version", conflict.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(viewer.get(path).text()).contains("Mine");
    }

    @Test
    void whatProvidersWereToldStaysOnceItIsOpen() {
        var workshop = in(fixture::open);
        var path = LIST + "/" + workshop.id();
        assertThat(officer.get(path + "/edit").page().select("[name=audience], [name=closesOn]")).isEmpty();
        var form = new HashMap<>(Map.of("title", workshop.title(), "purpose", "Why", "contact", "Us",
                "version", "" + workshop.version()));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        var after = in(() -> fixture.now(workshop));
        assertThat(after.audience()).isEqualTo(workshop.audience());
        assertThat(after.closesAt()).isEqualTo(workshop.closesAt());
        form.putAll(Map.of("audience", "Everybody", "version", "" + after.version()));
        assertThat(officer.post(path, form).status()).isEqualTo(422);
        assertThat(officer.post(path + "/removal", Map.of("version", "" + after.version())).status()).isEqualTo(422);
    }

    @Test
    void aPlannedWorkshopIsRemovedByWhoSawItsVersion() {
        var workshop = in(fixture::planned);
        var path = LIST + "/" + workshop.id();
        officer.get(path + "/removal");
        assertThat(officer.post(path + "/removal", Map.of("version", "7")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/removal", Map.of("version", "1")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(404);
    }

    @Test
    void anAgendaIsWrittenOrderedAndLockedWhenItOpens() throws IOException {
        var workshop = in(fixture::planned);
        var path = LIST + "/" + workshop.id() + "/agenda";
        officer.get(path);
        assertThat(officer.post(path, Map.of("title", "", "text", "Kept")).page().select("[name=text]").val()).isEqualTo("Kept");
        var preview = officer.post(path, Map.of("title", "New", "text", "**Bold** {{figure:HC_PROV}}", "step", "preview"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select(".govuk-inset-text strong").eachText()).contains("Bold");
        assertThat(preview.page().select(".govuk-inset-text ol li").text()).contains("Source:");
        assertThat(sections(workshop)).hasSize(2);

        assertThat(officer.post(path, Map.of("title", "New", "text", "")).status()).isEqualTo(303);
        var added = sections(workshop).getLast();
        assertThat(officer.post(path + "/" + added.id() + "/position", Map.of("direction", "up")).status()).isEqualTo(303);
        assertThat(sections(workshop)).extracting(AgendaSection::title).containsExactly("The market today", "New", "What we plan");
        assertThat(officer.post(path + "/" + added.id() + "/position", Map.of("direction", "sideways")).status()).isEqualTo(422);

        var questions = path + "/" + added.id() + "/questions";
        assertThat(officer.post(questions, Map.of("text", "Which?", "kind", "ONE", "options", "Only one")).page()
                .select("#options-error").text()).contains("at least two");
        assertThat(officer.post(questions, Map.of("text", "Which?", "kind", "ONE", "options", "This\nThat")).status()).isEqualTo(303);
        assertThat(officer.post(questions, Map.of("text", "How?", "kind", "SCALE", "options", "Badly\nWell")).status()).isEqualTo(303);
        var how = sections(workshop).get(1).questions().getLast();
        assertThat(officer.post(questions + "/" + how.id() + "/position", Map.of("direction", "up")).status()).isEqualTo(303);
        assertThat(sections(workshop).get(1).questions()).extracting(Question::text).containsExactly("How?", "Which?");
        var changed = Map.of("text", "How well?", "kind", "TEXT", "version", "1");
        assertThat(officer.post(questions + "/" + how.id(), changed).status()).isEqualTo(303);
        var stale = officer.post(questions + "/" + how.id(), Map.of("text", "How badly?", "kind", "TEXT", "version", "1"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("tr:contains(Question)").text()).contains("How well?", "How badly?");
        assertThat(officer.post(questions + "/" + how.id() + "/removal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.post(path + "/" + added.id() + "/removal", Map.of("version", "9")).status()).isEqualTo(409);

        assertThat(open(workshop).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("stays as it was when it opened");
        assertThat(officer.post(path, Map.of("title", "Late", "text", "")).status()).isEqualTo(422);
        assertThat(api("POST", "/workshops/" + workshop.id() + "/agenda", "{\"title\":\"Late\"}").status()).isEqualTo(409);
    }

    @Test
    void figuresStandAsTheyWereWhenItOpened() {
        var workshop = in(fixture::planned);
        var section = sections(workshop).getFirst();
        var path = LIST + "/" + workshop.id() + "/agenda/" + section.id();
        officer.get(path + "/edit");
        var text = Map.of("title", "Market", "text", "Waiting: {{figure:HC_WAIT 2023-05-25}}, and {{figure:HC_NONE}}.", "version", "1");
        assertThat(officer.post(path, text).status()).isEqualTo(303);
        var hindered = officer.get(LIST + "/" + workshop.id() + "/opening");
        assertThat(hindered.page().select("main li a").text()).contains("HC_NONE");
        assertThat(open(workshop).status()).isEqualTo(422);
        assertThat(officer.post(path, Map.of("title", "Market", "text", "Waiting: {{figure:HC_WAIT 2023-05-25}}.",
                "version", "2")).status()).isEqualTo(303);
        assertThat(open(workshop).status()).isEqualTo(303);
        var frozen = sections(workshop).getFirst();
        assertThat(frozen.frozen()).isTrue();
        assertThat(frozen.text()).doesNotContain("{{").contains("18", "Source");
        var read = viewer.get(LIST + "/" + workshop.id()).page().select("#section-" + section.id()).first().parent().text();
        assertThat(read).contains("Waiting: 18").contains("[1]").doesNotContain("\\");
    }

    @Test
    void sessionsAreArrangedChangedAndCancelled() throws IOException {
        var workshop = in(fixture::planned);
        var path = LIST + "/" + workshop.id() + "/sessions";
        officer.get(path);
        var wrong = officer.post(path, Map.of("day", "soon", "from", "12:00", "until", "10:00", "onlineLink", "meet me"));
        assertThat(wrong.page().select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#day", "#until", "#onlineLink");
        var form = new HashMap<>(Map.of("day", "20 July 2027", "from", "10:00", "until", "12:00", "venue", "Town Hall", "capacity", "30"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        var session = in(() -> fixture.sessions(workshop)).getFirst();
        assertThat(session.startsAt()).isEqualTo("2027-07-20T09:00:00Z");
        assertThat(open(workshop).status()).isEqualTo(303);
        form.putAll(Map.of("until", "12:30", "version", "1"));
        assertThat(officer.post(path + "/" + session.id(), form).status()).isEqualTo(303);
        form.put("until", "13:00");
        assertThat(officer.post(path + "/" + session.id(), form).status()).isEqualTo(409);
        assertThat(officer.post(path + "/" + session.id() + "/cancellation", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(viewer.get(LIST + "/" + workshop.id()).text()).contains("Cancelled");
        assertThat(fixture.changes()).filteredOn(now -> now.id() == session.id()).extracting(WorkshopSession::version)
                .containsExactly(2, 3);
    }

    @Test
    void everythingInTheWayIsSaidAtOnce() throws IOException {
        officer.get(LIST + "/new?template=empty");
        var added = officer.post(LIST, Map.of("title", "Empty " + NUMBER.incrementAndGet(), "closesOn", "1 May 2020"));
        var sent = officer.post(added.header("Location") + "/opening", Map.of("version", "1"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".govuk-error-summary li")).hasSize(5);
        var id = added.header("Location").substring(added.header("Location").lastIndexOf('/') + 1);
        var answer = api("POST", "/workshops/" + id + "/opening", "{\"version\":\"1\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"purpose\"", "\"audience\"", "\"contact\"", "\"closesOn\"", "\"agenda\"");
    }

    @Test
    void theApiPlansWritesAndRemoves() throws IOException {
        var title = "By program " + NUMBER.incrementAndGet();
        var added = api("POST", "/workshops", "{\"title\":\"%s\",\"template\":\"market-sustainability-plan\"}".formatted(title));
        assertThat(added.status()).isEqualTo(201);
        var id = map(added).get("id");
        assertThat((List<?>) map(added).get("agenda")).hasSize(3);
        var path = "/workshops/" + id;
        assertThat(api("PUT", path, "{\"title\":\"%s\",\"purpose\":\"Why\",\"version\":\"1\"}".formatted(title)).status()).isEqualTo(200);
        assertThat(api("PUT", path, "{\"title\":\"%s\",\"purpose\":\"Else\",\"version\":\"1\"}".formatted(title)).status()).isEqualTo(409);
        assertThat(api("PUT", path, "{\"title\":\"%s\",\"plan\":\"999999\",\"version\":\"2\"}".formatted(title)).status()).isEqualTo(422);
        var session = api("POST", path + "/sessions", "{\"day\":\"2027-07-20\",\"from\":\"10:00\",\"until\":\"11:00\",\"venue\":\"Here\"}");
        assertThat(session.status()).isEqualTo(201);
        var section = api("POST", path + "/agenda", "{\"title\":\"More\"}");
        assertThat(section.status()).isEqualTo(201);
        var question = api("POST", path + "/agenda/" + map(section).get("id") + "/questions",
                "{\"kind\":\"RANK\",\"text\":\"Order?\",\"options\":[\"One\",\"Two\"]}");
        assertThat(question.status()).isEqualTo(201);
        assertThat(api("DELETE", path + "/agenda/" + map(section).get("id") + "?version=1", "").status()).isEqualTo(204);
        assertThat(api("POST", "/workshops", "{\"title\":\"x\",\"template\":\"none\"}").status()).isEqualTo(422);
        assertThat(officer.api("POST", "/api/v1/sheffield/workshops", viewerToken, "{\"title\":\"x\"}").status()).isEqualTo(403);
        assertThat(api("DELETE", path + "?version=2", "").status()).isEqualTo(204);
        assertThat(api("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void loadingTwiceChangesNothing() {
        assertThat(in(() -> loading.load(Path.of("tenants", "sheffield")))).isEqualTo("already there");
        var forum = viewer.get(LIST).page().select("main tbody th a:contains(Home care provider forum)");
        assertThat(forum).hasSize(1);
        var page = viewer.get(forum.attr("href"));
        assertThat(page.page().select("h1").text()).contains("Open for feedback");
        assertThat(page.text()).contains("Made up for demonstration").doesNotContain("{{");
    }

    private <T> T in(Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work);
    }

    private List<AgendaSection> sections(Workshop workshop) {
        return in(() -> agenda.of(workshop.id()));
    }

    private Browser.Answer open(Workshop workshop) {
        return officer.post(LIST + "/" + workshop.id() + "/opening", Map.of("version", "" + in(() -> fixture.now(workshop)).version()));
    }
}
