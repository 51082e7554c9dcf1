package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing a section over HTTP, without JavaScript. */
class SectionRoutesTest extends CouncilRoutes {

    private static final Actor SOMEBODY = new Actor(99, "Somebody Else", Role.APPROVER, "127.0.0.1");
    private static int plansMade;

    @Inject
    Plans plans;

    @Inject
    Sections sections;

    @Inject
    PlanRepository repository;

    @Inject
    CouncilDirectory councils;

    private long plan;
    private String winter;

    @BeforeEach
    void begin() {
        plan = begin("msif-capacity-2024", List.of());
        winter = "/sheffield/plans/" + plan + "/sections/winter";
    }

    @Test
    void isWrittenAndReadWithItsLengthAndNeighbours() {
        var before = officer.get(winter);
        assertThat(before.text()).contains("Nothing is written here yet. It is required.").contains("What did you do to have enough");
        assertThat(officer.get(winter + "/edit").text()).contains("You have used 0 of at most 500 words");

        var saved = officer.post(winter, Map.of("text", "We bought – beds\r\n\r\n• in homes\n• at home\t", "version", "0"));
        assertThat(saved.header("location")).isEqualTo(winter);
        var after = officer.get(winter);
        assertThat(after.text()).contains("8 of at most 500 words, 1 of them a stand-alone sign such as – or /").contains("Last written by");
        assertThat(after.page().select("#reads li").eachText()).containsExactly("in homes", "at home");
        assertThat(after.page().select("a[rel=next]").attr("href")).endsWith("/sections/current");
        assertThat(after.page().select("a[rel=prev]")).isEmpty();
        assertThat(viewer.get(winter).page().select("main a[href$=edit]")).isEmpty();
    }

    @Test
    void isPreviewedKeptAndThrownAwayWithoutBeingSaved() {
        officer.get(winter + "/edit");
        var preview = officer.post(winter, Map.of("text", "It *will* read", "version", "0", "step", "preview"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select(".app-preview em").text()).isEqualTo("will");
        assertThat(preview.page().select("textarea").text()).isEqualTo("It *will* read");
        assertThat(sections().version()).isZero();

        var kept = officer.post(winter, Map.of("text", "Not finished", "version", "0", "step", "keep"));
        assertThat(kept.header("location")).isEqualTo(winter + "/edit");
        var again = officer.get(winter + "/edit");
        assertThat(again.text()).contains("and not saved yet").contains("did not save it: go on, or throw it away");
        assertThat(again.page().select("textarea").text()).isEqualTo("Not finished");
        assertThat(browser("approver").get(winter + "/edit").page().select("textarea").text()).isEmpty();
        assertThat(officer.get(winter).text()).contains("You typed something here on").contains("Go on writing");

        assertThat(officer.post(winter, Map.of("step", "discard")).header("location")).isEqualTo(winter);
        assertThat(officer.get(winter + "/edit").page().select("textarea").text()).isEmpty();
    }

    @Test
    void whatIsTypedIsKeptAndOthersAreNamed() throws Exception {
        var other = browser("approver");
        other.get(winter + "/edit");
        officer.get(winter + "/edit");
        var kept = officer.post(winter + "/draft", Map.of("text", "Three words / here", "version", "0"));
        assertThat(kept.header("content-type")).startsWith("application/json");
        assertThat(map(kept)).containsEntry("words", 4).containsEntry("signs", 1).containsEntry("version", 0);
        assertThat(kept.body()).contains("\"others\":[{\"name\":\"");
        assertThat(other.get(winter).text()).contains("is writing here since");
        officer.post(winter + "/draft", Map.of("left", "yes"));
        assertThat(other.get(winter).text()).doesNotContain("is writing here since");
        assertThat(officer.get(winter + "/edit").page().select("textarea").text()).isEqualTo("Three words / here");

        write("Theirs", 0);
        assertThat(officer.get(winter + "/edit").text()).contains("Somebody Else saved version 1 since you began");
        officer.post(winter, Map.of("text", "Mine", "version", "1"));
        assertThat(officer.get(winter + "/edit").text()).doesNotContain("did not save it");
        assertThat(officer.post(winter + "/draft", Map.of("text", "x")).status()).isEqualTo(422);
        assertThat(officer.post(winter + "/draft", Map.of("text", "a\u0000b", "version", "1")).status()).isEqualTo(422);
    }

    @Test
    void whoeverIsSignedOutIsToldSo() {
        var nobody = new Browser(server.getURI());
        nobody.get(winter);
        var refused = nobody.postRaw(winter + "/draft", Map.of("text", "x", "version", "0"), Map.of());
        assertThat(refused.status()).isIn(401, 403);
        assertThat(refused.text()).contains("signed out");
    }

    @Test
    void overTheLimitIsSavedAndSaidBadCharactersAndTooMuchAreRefused() {
        officer.get(winter + "/edit");
        officer.post(winter, Map.of("text", "word ".repeat(514), "version", "0"));
        assertThat(officer.get(winter).text()).contains("It is 14 words over its limit of 500").contains("14 words over");
        assertThat(officer.get(winter + "/edit").text()).contains("You have used 514 words, 14 over the limit of 500");

        var long1 = "x".repeat(SectionText.LONGEST + 1);
        var refused = officer.post(winter, Map.of("text", long1, "version", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#text-error").text()).contains("100,000 characters or less: it has 100,001");
        assertThat(refused.page().select("textarea").text()).hasSize(long1.length());
        assertThat(officer.post(winter, Map.of("text", "a\u0001", "version", "1")).status()).isEqualTo(422);
        assertThat(officer.post(winter, Map.of("text", "a")).status()).isEqualTo(422);
        assertThat(sections().version()).isEqualTo(1);
    }

    @Test
    void twoAtOnceAreMergedAndNothingIsLost() {
        write("One two three four five six seven", 0);
        officer.get(winter + "/edit");
        write("One TWO three four five six seven", 1);
        var stale = officer.post(winter, Map.of("text", "One deux three four five six SEVEN", "version", "1"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Somebody Else saved version 2 while you were writing").contains("one passage");
        assertThat(stale.page().select("ins").eachText()).anyMatch(each -> each.contains("TWO")).anyMatch(each -> each.contains("deux"));
        assertThat(stale.page().select("textarea").text()).contains("TWO").contains("deux").contains("SEVEN");
        assertThat(officer.get(winter + "/edit").page().select("textarea").text()).isEqualTo("One deux three four five six SEVEN");

        officer.post(winter, Map.of("text", "One TWO three four five six SEVEN", "version", "2", "merged", "yes"));
        assertThat(sections().text()).isEqualTo("One TWO three four five six SEVEN");
        assertThat(officer.get(winter + "/versions").text()).contains("Merged with version 2 by Somebody Else");
    }

    @Test
    void versionsAreReadComparedAndRestored() {
        write("One two", 0);
        write("One three", 1);
        assertThat(viewer.get(winter + "/versions").text()).contains("2 versions. The newest was written by Somebody Else");
        assertThat(viewer.get(winter + "/versions/1").text()).contains("One two").doesNotContain("Restore");
        var compared = viewer.get(winter + "/comparison?from=1&to=2");
        assertThat(compared.text()).contains("From version 1 to version 2, 1 word was added and 1 word removed.");
        assertThat(viewer.get(winter + "/comparison").text()).contains("From version 1 to version 2");
        for (var none : List.of("/versions/3", "/versions/0", "/comparison?from=1&to=3", "/comparison?from=x", "/versions/x")) {
            assertThat(viewer.get(winter + none).status()).as(none).isIn(400, 404);
        }

        officer.get(winter + "/versions/1");
        var restoration = winter + "/versions/1/restoration";
        assertThat(officer.post(restoration, Map.of("version", "1")).status()).isEqualTo(409);
        assertThat(officer.post(restoration, Map.of()).status()).isEqualTo(422);
        assertThat(officer.post(restoration, Map.of("version", "2")).header("location")).isEqualTo(winter);
        assertThat(officer.get(winter + "/versions").text()).contains("Version 1 restored");
        assertThat(sections().text()).isEqualTo("One two");
    }

    @Test
    void whatIsLockedSaysWhyAndLosesNothing() {
        officer.get(winter + "/edit");
        state("IN_REVIEW");
        var refused = officer.post(winter, Map.of("text", "Too late", "version", "0"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("The plan is locked. It was sent for review");
        assertThat(refused.page().select("textarea").text()).isEqualTo("Too late");
        assertThat(officer.get(winter + "/edit").header("location")).isEqualTo(winter);
        assertThat(officer.get(winter).text()).contains("It was sent for review").contains("Too late");
        assertThat(api("PUT", apiPath(), "{\"text\":\"x\",\"version\":0}").body()).contains("It was sent for review");
    }

    @Test
    void aTableIsFilledInAndASectionOfAMarketHasAKeyWithDots() {
        var bands = winter.replace("winter", "methods-bands");
        var form = officer.get(bands + "/edit").page();
        assertThat(form.select("select[name=cells]")).hasSize(15);
        var body = "csrfToken=" + officer.csrf() + "&version=0&text=As%20of%20May&cells=All&cells=None" + "&cells=".repeat(14);
        assertThat(officer.postBody(bands, body).status()).isEqualTo(303);
        assertThat(officer.get(bands).page().select("#reads tbody tr").eachText()).contains("Nursing care All None");
        var again = officer.get(bands + "/edit").page();
        assertThat(again.select("option[selected]").eachText()).contains("All", "None");
        assertThat(again.select("textarea").text()).isEqualTo("As of May");

        var market = begin("msp-final-2023", List.of("care-homes-65"));
        var path = "/sheffield/plans/" + market + "/sections/assessment.care-homes-65";
        assertThat(officer.get(path).status()).isEqualTo(200);
        assertThat(officer.get(path + "/edit").page().select("code").text()).contains("{{figure:CH_OCC}}");
        assertThat(officer.get(path + "/versions").status()).isEqualTo(200);
        for (var strange : List.of("nothing", "assessment", "assessment.domiciliary-18", "a%2Fb", "%F0%9F%98%80", "winter%00")) {
            assertThat(officer.get("/sheffield/plans/" + market + "/sections/" + strange).status()).as(strange).isEqualTo(404);
        }
    }

    @Test
    void viewersOnlyRead() {
        assertThat(viewer.get(winter).status()).isEqualTo(200);
        assertThat(viewer.get(winter + "/edit").status()).isEqualTo(403);
        viewer.get("/sheffield/account");
        for (var path : List.of("", "/draft", "/versions/1/restoration")) {
            assertThat(viewer.post(winter + path, Map.of("text", "x", "version", "0")).status()).as(path).isEqualTo(403);
        }
        assertThat(viewer.api("PUT", "/api/v1/sheffield" + apiPath(), viewerToken, "{\"text\":\"x\",\"version\":0}").status())
                .isEqualTo(403);
    }

    @Test
    void programsWriteReadAndRestore() throws Exception {
        var written = api("PUT", apiPath(), "{\"text\":\"One two\",\"version\":0}");
        assertThat(map(written)).containsEntry("version", 1).containsEntry("words", 2).containsEntry("limit", 500);
        assertThat(map(api("PUT", apiPath(), "{\"text\":\"One\",\"version\":1}"))).containsEntry("version", 2);
        var stale = api("PUT", apiPath(), "{\"text\":\"Two\",\"version\":1}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.header("content-type")).startsWith("application/problem+json");
        assertThat(stale.body()).contains("\"current\":{").contains("\"text\":\"One\"").contains("\"version\":2");
        assertThat(api("PUT", apiPath(), "{\"version\":2}").status()).isEqualTo(422);
        assertThat(api("PUT", apiPath(), "{\"text\":\"x\"}").status()).isEqualTo(422);
        assertThat(api("PUT", apiPath() + "x", "{\"text\":\"x\",\"version\":0}").status()).isEqualTo(404);
        assertThat(api("GET", apiPath() + "/versions", "").body()).contains("\"version\":2").contains("\"version\":1");
        assertThat(map(api("GET", apiPath() + "/versions/1", ""))).containsEntry("text", "One two");
        assertThat(api("GET", apiPath() + "/versions/9", "").status()).isEqualTo(404);
        assertThat(map(api("POST", apiPath() + "/versions/1/restoration", "{\"version\":2}"))).containsEntry("version", 3);
        assertThat(api("POST", apiPath() + "/versions/1/restoration", "{}").status()).isEqualTo(422);
        assertThat(map(api("GET", apiPath(), ""))).containsEntry("text", "One two");
    }

    private String apiPath() {
        return "/plans/" + plan + "/sections/winter";
    }

    private long begin(String template, List<String> markets) {
        var text = new NewPlan("Plan " + ++plansMade, "2024", template, 1, markets, null, null, null, null);
        return council(() -> ((PlanOutcome.Saved) plans.add(text, SOMEBODY)).plan().id());
    }

    private void write(String text, int seen) {
        assertThat(council(() -> sections.write(plan, "winter", text, seen, "", SOMEBODY))).isInstanceOf(SectionOutcome.Saved.class);
    }

    private Section sections() {
        return council(() -> sections.find(plans.find(plan).orElseThrow(), "winter").orElseThrow());
    }

    private void state(String state) {
        council(() -> {
            repository.move(plan, PlanState.valueOf(state));
            return state;
        });
    }

    private <T> T council(java.util.function.Supplier<T> work) {
        return councils.council("sheffield").orElseThrow().call(work::get);
    }
}
