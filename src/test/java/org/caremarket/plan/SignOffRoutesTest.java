package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sign-off as pages and as JSON. */
class SignOffRoutesTest extends CouncilRoutes {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Sections sections;

    @Inject
    CouncilDirectory councils;

    private Browser approver;
    private Browser administrator;
    private String approverToken;

    @BeforeAll
    void people() throws IOException {
        approver = browser("approver");
        administrator = browser("admin");
        approverToken = token("approver");
    }

    @Test
    void aReviewThatIsNotReadySaysEverythingThatIsInTheWay() throws IOException {
        var plan = begun();
        var asked = officer.get(page(plan) + "/review");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.page().select("h1").text()).isEqualTo("This plan cannot be sent for review yet");
        assertThat(asked.page().select("main li a").eachAttr("href")).contains(page(plan) + "/sections/winter");
        assertThat(asked.page().select("main form")).isEmpty();

        var sent = officer.post(page(plan) + "/review", Map.of("version", "1"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".govuk-error-summary a").eachAttr("href")).contains(page(plan) + "/sections/future");
        var answer = api("POST", "/plans/" + plan.get("id") + "/review", "{\"version\":\"1\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"winter\"");
    }

    @Test
    void anApproverSendsBackWithAReasonThatThePlansPageShows() throws IOException {
        var plan = written();
        officer.get(page(plan) + "/review");
        assertThat(officer.post(page(plan) + "/review", Map.of("version", "1")).status()).isEqualTo(303);
        approver.get(page(plan) + "/changes");
        var without = approver.post(page(plan) + "/changes", Map.of("version", "2", "reason", " "));
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select("#reason-error").text()).contains("Say what has to change");
        assertThat(approver.post(page(plan) + "/changes", Map.of("version", "2", "reason", "Name the year")).status())
                .isEqualTo(303);
        assertThat(officer.get(page(plan)).text()).contains("Changes requested", "Name the year");
        assertThat(viewer.get(page(plan) + "/history").text()).contains("In review to changes requested", "Name the year");
    }

    @Test
    void theCouncilsHomeSaysWhatWaitsForWhom() throws IOException {
        var plan = written();
        officer.get(page(plan) + "/review");
        officer.post(page(plan) + "/review", Map.of("version", "1"));
        var waits = plan.get("title") + " waits for an approver to decide";
        assertThat(approver.get("/sheffield").page().select("main li a").eachText()).contains(waits);
        assertThat(officer.get("/sheffield").text()).doesNotContain(waits);
        assertThat(approver.get(page(plan) + "/approval").text())
                .contains("Nothing that was pointed out was let stand.", "No comment is open.");
        approver.post(page(plan) + "/changes", Map.of("version", "2", "reason", "Name the year"));
        assertThat(officer.get("/sheffield").text()).contains(plan.get("title") + ": an approver asked for changes");
        assertThat(viewer.get("/sheffield").text()).doesNotContain(plan.get("title").toString());
    }

    @Test
    void rolesAreHeldTo() throws IOException {
        var plan = written();
        for (var noun : List.of("review", "approval", "submission", "publication", "withdrawal", "reopening", "changes", "draft")) {
            assertThat(viewer.get(page(plan) + "/" + noun).status()).as(noun).isEqualTo(403);
            assertThat(administrator.get(page(plan) + "/" + noun).status()).as(noun).isEqualTo(403);
            assertThat(officer.api("POST", "/api/v1" + page(plan) + "/" + noun, viewerToken, "{\"version\":\"1\"}").status())
                    .as(noun).isEqualTo(403);
        }
        assertThat(officer.get(page(plan) + "/approval").status()).isEqualTo(403);
        assertThat(api("POST", "/plans/" + plan.get("id") + "/publication", "{\"version\":\"1\"}").status()).isEqualTo(403);
        for (var person : List.of(viewer, administrator)) {
            assertThat(person.get(page(plan)).page().select("main .govuk-button")).isEmpty();
        }
    }

    @Test
    void whoIsBehindSeesWhereThePlanIsNow() throws IOException {
        var plan = written();
        api("POST", "/plans/" + plan.get("id") + "/review", "{\"version\":\"1\"}");
        approver.get(page(plan) + "/approval");
        assertThat(move(plan, "approval", 2).status()).isEqualTo(200);
        var late = approver.post(page(plan) + "/approval", Map.of("version", "2"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else changed the plan first, and it is now approved");
        assertThat(move(plan, "approval", 2).status()).isEqualTo(409);
        assertThat(move(plan, "approval", 3).status()).as("not from here").isEqualTo(422);
    }

    @Test
    void aSubmissionHasItsHashAndTheHistoryHasEverything() throws IOException {
        var plan = written();
        assertThat(api("GET", "/plans/" + plan.get("id") + "/submission", "").status()).isEqualTo(404);
        api("POST", "/plans/" + plan.get("id") + "/review", "{\"version\":\"1\"}");
        move(plan, "approval", 2);
        assertThat(move(plan, "submission", 3).status()).isEqualTo(200);
        var submission = map(api("GET", "/plans/" + plan.get("id") + "/submission", ""));
        assertThat(submission.get("hash")).asString().hasSize(64);
        assertThat(submission).containsEntry("late", true).containsEntry("number", 1);
        var history = map(api("GET", "/plans/" + plan.get("id") + "/history", ""));
        assertThat((List<?>) history.get("steps")).hasSize(3);
        var page = officer.get(page(plan));
        assertThat(page.text()).contains("Submitted late");
        assertThat(viewer.get(page(plan) + "/history").text()).contains("Submitted late", (String) submission.get("hash"));
        assertThat(viewer.get(page(plan) + "/editions/1").text()).contains("What winter is about.");
        assertThat(viewer.get(page(plan) + "/editions/2").status()).isEqualTo(404);
        assertThat(viewer.get(page(plan) + "/comparison").status()).as("it follows nothing").isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorDecidesAboutTheRules() {
        assertThat(officer.get("/sheffield/plans/rules").text()).contains("Your council's administrator decides this");
        assertThat(officer.post("/sheffield/plans/rules", Map.of("ownApproval", "yes", "version", "1")).status()).isEqualTo(403);
        administrator.get("/sheffield/plans/rules");
        assertThat(administrator.post("/sheffield/plans/rules", Map.of("version", "1")).status()).isEqualTo(422);
        assertThat(administrator.post("/sheffield/plans/rules", Map.of("ownApproval", "yes", "version", "1")).status())
                .isEqualTo(303);
        assertThat(administrator.post("/sheffield/plans/rules", Map.of("ownApproval", "no", "version", "1")).status())
                .isEqualTo(409);
        assertThat(officer.get("/sheffield/plans/rules").text()).contains("An approver may approve a plan that they alone wrote");
    }

    private Browser.Answer move(Map<String, Object> plan, String noun, int version) {
        return officer.api("POST", "/api/v1%s/%s".formatted(page(plan), noun), approverToken,
                "{\"version\":\"%d\",\"reason\":\"Because\"}".formatted(version));
    }

    private Map<String, Object> begun() throws IOException {
        return map(api("POST", "/plans", "{\"template\":\"msif-capacity-2024\",\"title\":\"Routed return %d\",\"period\":\"2026/27\",\"dueOn\":\"10 June 2024\"}"
                .formatted(NUMBER.incrementAndGet())));
    }

    private Map<String, Object> written() throws IOException {
        var plan = begun();
        councils.council("sheffield").orElseThrow().run(() -> List.of("winter", "current", "future").forEach(key -> sections.write(
                ((Number) plan.get("id")).longValue(), key, "What %s is about.".formatted(key), 0, "", OFFICER)));
        return plan;
    }

    private static String page(Map<String, Object> plan) {
        return "/sheffield/plans/" + plan.get("id");
    }
}
