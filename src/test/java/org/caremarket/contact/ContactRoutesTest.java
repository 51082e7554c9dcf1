package org.caremarket.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts on pages and as JSON. */
class ContactRoutesTest extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void aContactIsAddedChangedAndRead() {
        var form = form();
        var path = add(form);
        assertThat(officer.get(path).text()).contains("Contact added", "Can be mailed.", "20 March 2026, By email", "Small (10 to 49 people)");
        var edit = officer.get(path + "/edit").page();
        assertThat(edit.select("#email").val()).isEqualTo(form.get("email"));
        assertThat(edit.select("[name=segments][checked]").val()).isEqualTo("home-care");
        form.putAll(Map.of("telephone", "01632 960999", "version", "1"));
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        var page = officer.get(path);
        assertThat(page.text()).contains("Contact changed", "01632 960999", "changed: telephone").doesNotContain("changed: telephone (");
    }

    @Test
    void ofTwoWhoChangeAtOnceTheSecondSeesBothTexts() {
        var form = form();
        var path = add(form);
        form.putAll(Map.of("telephone", "01632 960111", "version", "1"));
        officer.post(path, form);
        form.put("telephone", "01632 960222");
        var answer = officer.post(path, form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("table").text()).contains("01632 960111", "01632 960222");
        form.put("version", answer.page().select("[name=version]").val());
        assertThat(officer.post(path, form).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("01632 960222");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name         |                 | Enter the person's name
            organisation |                 | Enter the organisation
            email        |                 | Enter an email address
            email        | nobody          | correct format
            email        | a@b             | correct format
            telephone    | call me         | Enter a telephone number
            size         | huge            | Choose a size
            segments     | moon-care       | Choose segments
            consentedOn  | 31 February 2024 | real day
            consentedOn  | 1 January 2999  | today or in the past
            consentedOn  |                 | day on which consent was given
            consentHow   |                 | how consent was given
            """)
    void aRefusedContactKeepsWhatWasTypedAndMarksTheField(String field, String typed, String message) {
        var form = form();
        form.put(field, typed == null ? "" : typed);
        var answer = officer.post("/sheffield/contacts", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".govuk-error-summary").text()).contains(message);
        assertThat(answer.page().select("#organisation").val()).isEqualTo(form.get("organisation"));
    }

    @Test
    void anAddressBelongsToOneContact() {
        var form = form();
        var path = add(form);
        form.put("email", form.get("email").toUpperCase());
        var answer = officer.post("/sheffield/contacts", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=" + path + "]").text()).contains("Open the contact");
    }

    @Test
    void whoOptedOutComesBackOnlyByANewConsent() throws IOException {
        var form = form();
        var path = add(form);
        assertThat(officer.post(path + "/opt-out", Map.of("how", "")).status()).isEqualTo(422);
        assertThat(officer.post(path + "/opt-out", Map.of("how", "By telephone")).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("Cannot be mailed: opted out on");
        assertThat(officer.get(path + "/edit").page().select("input[name=consentedOn]").attr("type")).isEqualTo("hidden");
        var id = path.replaceFirst(".*/", "");
        var version = map(api("GET", "/contacts/" + id, "")).get("version");
        form.putAll(Map.of("consentedOn", "21 March 2026", "version", "" + version));
        assertThat(officer.post(path, form).text()).contains("record a new consent instead");
        var old = Map.of("on", "1 January 2020", "how", "By email", "version", "" + version);
        assertThat(officer.post(path + "/consent", old).text()).contains("does not count any more");
        assertThat(map(api("GET", "/contacts/" + id, ""))).containsEntry("mailable", false);
        var today = java.time.LocalDate.now().toString();
        assertThat(officer.post(path + "/consent", Map.of("on", today, "how", "By email", "version", "" + version)).status()).isEqualTo(303);
        assertThat(map(api("GET", "/contacts/" + id, ""))).containsEntry("mailable", true).doesNotContainKey("optedOutAt");
    }

    @Test
    void anAddressThatComesBackIsFlaggedUntilItChanges() throws IOException {
        var form = form();
        var path = add(form);
        officer.post(path + "/address", Map.of("how", "The mailbox is full"));
        assertThat(officer.get(path).text()).contains("mail to the address has come back", "The mailbox is full");
        form.putAll(Map.of("telephone", "01632 960333", "version", "2"));
        officer.post(path, form);
        assertThat(officer.get(path).text()).contains("The mailbox is full");
        form.putAll(Map.of("email", "new." + form.get("email"), "version", "3"));
        officer.post(path, form);
        assertThat(officer.get(path).text()).contains("Can be mailed.").doesNotContain("The mailbox is full");
    }

    @Test
    void anErasedPersonIsNowhereAndTheOrganisationStays() {
        var form = form();
        var path = add(form);
        assertThat(officer.post(path + "/erasure", Map.of("version", "7")).status()).isEqualTo(409);
        assertThat(officer.post(path + "/erasure", Map.of("version", "1")).status()).isEqualTo(303);
        var page = officer.get(path).text();
        assertThat(page).contains("This person's data were erased", form.get("organisation"), "erased: the person's data")
                .doesNotContain(form.get("name"), form.get("email"), form.get("telephone"));
        for (var where : List.of("/sheffield/contacts?q=" + form.get("name").replace(' ', '+'), "/sheffield/contacts.csv")) {
            assertThat(officer.get(where).body()).doesNotContain(form.get("email"));
        }
        assertThat(officer.get(path + "/edit").status()).isEqualTo(404);
        assertThat(officer.post("/sheffield/contacts", form).status()).as("the address is free again").isEqualTo(303);
    }

    @Test
    void whoDoesNotInviteSeesOrganisationsAndNobodysData() throws IOException {
        var form = form();
        var path = add(form);
        for (var where : List.of("/sheffield/contacts?q=" + form.get("organisation").replace(' ', '+'), path)) {
            var page = viewer.get(where).text();
            assertThat(page).contains(form.get("organisation")).doesNotContain(form.get("name"), form.get("email"), form.get("telephone"));
        }
        assertThat(viewer.get("/sheffield/contacts?q=" + form.get("email")).text()).as("nor finds out by searching")
                .doesNotContain(form.get("organisation"));
        for (var closed : List.of(path + "/edit", path + "/erasure", "/sheffield/contacts.csv", "/sheffield/contacts.xlsx",
                "/sheffield/contacts/new", "/sheffield/contacts/lists")) {
            assertThat(viewer.get(closed).status()).as(closed).isEqualTo(403);
        }
        var json = viewer.api("GET", "/api/v1" + path, viewerToken, "");
        assertThat(map(json)).containsEntry("organisation", form.get("organisation")).doesNotContainKeys("name", "email", "telephone");
    }

    @Test
    void contactsAreFoundByWhatIsAskedFor() {
        var form = form();
        form.putAll(Map.of("consentedOn", "", "consentHow", "", "size", ""));
        add(form);
        var name = "q=" + form.get("name").replace(' ', '+');
        for (var fitting : List.of("", "&segment=home-care", "&employs=-", "&standing=no-consent")) {
            assertThat(officer.get("/sheffield/contacts?" + name + fitting).page().select("tbody tr")).as(fitting).hasSize(1);
        }
        for (var other : List.of("&segment=day-opportunities", "&segment=-", "&employs=small", "&standing=mailable",
                "&standing=opted-out", "&standing=came-back")) {
            assertThat(officer.get("/sheffield/contacts?" + name + other).page().select("tbody tr")).as(other).isEmpty();
        }
        assertThat(officer.get("/sheffield/contacts?employs=huge").status()).isEqualTo(422);
        assertThat(officer.get("/sheffield/contacts?employs=-&" + name).text()).contains("1 of ", "of 1 organisation; none of them can be mailed.");
    }

    @Test
    void contactsGoOnListsByTicking() throws IOException {
        var path = add(form());
        var id = path.replaceFirst(".*/", "");
        var name = "List " + NUMBER.incrementAndGet();
        assertThat(officer.post("/sheffield/contacts/lists", Map.of("name", name)).status()).isEqualTo(303);
        assertThat(officer.post("/sheffield/contacts/lists", Map.of("name", name.toUpperCase())).status()).isEqualTo(422);
        assertThat(officer.post("/sheffield/contacts/lists", Map.of("name", "a;b")).status()).isEqualTo(422);
        var link = officer.get("/sheffield/contacts/lists").page().select("a:containsOwn(" + name + ")").attr("href");
        var list = link.replaceFirst(".*=", "");
        assertThat(officer.get("/sheffield/contacts").page().select("#contact-" + id)).hasSize(1);
        var put = Map.of("contact", id, "to", list, "action", "add");
        assertThat(officer.post("/sheffield/contacts/lists/members", put).status()).isEqualTo(303);
        assertThat(officer.get(link).page().select("tbody tr")).hasSize(1);
        assertThat(officer.post("/sheffield/contacts/lists/members", Map.of("contact", id, "to", list, "action", "remove")).status()).isEqualTo(303);
        assertThat(officer.get(link).page().select("tbody tr")).isEmpty();
        var all = Map.of("everybody", "yes", "q", "example", "to", list, "action", "add");
        assertThat(officer.post("/sheffield/contacts/lists/members", all).status()).isEqualTo(303);
        assertThat(officer.get(link).page().select("tbody tr")).hasSizeGreaterThan(10);
        assertThat(officer.post("/sheffield/contacts/lists/members", Map.of("to", list, "action", "add")).status()).isEqualTo(422);
        var one = "/sheffield/contacts/lists/" + list;
        assertThat(officer.post(one, Map.of("name", name + " renamed", "version", "1")).status()).isEqualTo(303);
        assertThat(officer.post(one + "/withdrawal", Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(officer.post(one + "/withdrawal", Map.of("version", "2")).status()).isEqualTo(303);
        assertThat(officer.get(path).status()).isEqualTo(200);
    }

    @Test
    void programsDoTheSame() throws IOException {
        var email = "program" + NUMBER.incrementAndGet() + "@api.example";
        var text = "{\"name\":\"Pat Program\",\"organisation\":\"Example API Ltd\",\"email\":\"%s\",\"segments\":[\"home-care\"],\"size\":\"large\"%s}";
        var added = api("POST", "/contacts", text.formatted(email, ""));
        assertThat(added.status()).isEqualTo(201);
        assertThat(map(added)).containsEntry("organisationKey", "example api").containsEntry("mailable", false).containsEntry("version", 1);
        assertThat(api("POST", "/contacts", text.formatted(email, "")).body()).contains("\"field\":\"email\"");
        var path = "/contacts/" + map(added).get("id");
        assertThat(api("PUT", path, text.formatted(email, "")).body()).contains("\"field\":\"version\"");
        var changed = text.formatted(email, ",\"consentedOn\":\"2026-03-20\",\"consentHow\":\"By email\",\"version\":\"%s\"");
        assertThat(api("PUT", path, changed.formatted(1)).status()).isEqualTo(200);
        assertThat(api("PUT", path, text.formatted(email, ",\"telephone\":\"01632 960444\",\"version\":\"1\"")).status()).isEqualTo(409);
        assertThat(map(api("POST", path + "/opt-out", "{\"how\":\"By the link in a letter\"}"))).containsEntry("mailable", false)
                .containsEntry("optedOutHow", "By the link in a letter").containsEntry("version", 3);
        assertThat(map(api("POST", path + "/opt-out", "{\"how\":\"Again\"}"))).containsEntry("optedOutHow", "By the link in a letter")
                .containsEntry("version", 3);
        assertThat(map(api("GET", "/contacts?q=" + email + "&standing=opted-out&employs=large", ""))).containsEntry("total", 1);
        assertThat(api("DELETE", path, "").status()).isEqualTo(422);
        assertThat(api("DELETE", path + "?version=3", "").status()).isEqualTo(204);
        assertThat(map(api("GET", path, ""))).containsEntry("organisation", "Example API Ltd").containsKey("erasedAt")
                .doesNotContainKeys("name", "email");
        assertThat(viewer.api("POST", "/api/v1/sheffield/contacts", viewerToken, "{}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "{not json", "", "{\"name\":{}}", "{\"segments\":\"x\"}", "{\"version\":{}}"})
    void whatIsNotOfTheRightKindIsRefused(String body) {
        assertThat(api("POST", "/contacts", body).status()).isIn(400, 422);
    }

    @Test
    void filesHoldWhatIsListedAndRunNothing() {
        var form = form();
        form.put("organisation", "=HYPERLINK(\"x\") " + form.get("name"));
        add(form);
        var csv = officer.get("/sheffield/contacts.csv?q=" + form.get("name").replace(' ', '+')).body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("'=HYPERLINK", form.get("email"), "home care", "2026-03-20");
        assertThat(officer.get("/sheffield/contacts.xlsx").header("Content-Type")).contains("spreadsheetml");
    }

    @Test
    void theDemonstrationSaysThatItIsMadeUp() {
        assertThat(officer.get("/sheffield/contacts").text()).contains("made up for demonstration");
        assertThat(viewer.get("/sheffield/contacts").text()).contains("made up for demonstration");
        var first = officer.get("/sheffield/contacts?q=Toni+Sample").page().select("tbody th a").attr("href");
        assertThat(officer.get(first).text()).contains("Made up for demonstration");
    }

    private String add(Map<String, String> form) {
        var answer = officer.post("/sheffield/contacts", form);
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location");
    }

    /** The fields of a form that is right, of a person of its own. */
    private static Map<String, String> form() {
        var number = NUMBER.incrementAndGet();
        return new HashMap<>(Map.of("name", "Person Number%dX".formatted(number), "organisation", "Organisation Number%dX".formatted(number),
                "email", "number%dx@routes.example".formatted(number), "telephone", "01632 9605%02d".formatted(number),
                "segments", "home-care", "size", "small", "consentedOn", "20 March 2026", "consentHow", "By email"));
    }
}
