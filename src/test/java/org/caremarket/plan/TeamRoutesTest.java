package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.platform.access.Accounts;
import org.junit.jupiter.api.Test;

/** Findings, comments and assignments on pages and by the API. */
class TeamRoutesTest extends TeamRoutes {

    @Test
    void aContradictionIsKeptWithAReasonUntilItsWordsChange() throws IOException {
        var plan = plan("Findings on pages", "msif-capacity-2024");
        write(plan, "current", CONTRADICTION);
        var page = officer.get("/sheffield" + plan + "/findings");
        assertThat(page.page().select("h1 + p").text()).isEqualTo("1 thing to look at.");
        assertThat(page.text()).contains("96% is said for 508 of 543, which is 93.6%");
        assertThat(officer.get("/sheffield" + plan).text()).contains("1 thing to look at");
        assertThat(obstacles(plan)).isEqualTo(1);

        var form = new HashMap<>(Map.of("section", "current", "kind", "PERCENTAGE", "words", "543 bedspaces, 508 (96%)", "reason", " "));
        var refused = officer.post("/sheffield" + plan + "/remarks", form);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#reason-0");
        assertThat(refused.page().select("#reason-0-error").text()).contains("Enter why it stays as it is");
        form.put("reason", "x".repeat(1_001));
        assertThat(officer.post("/sheffield" + plan + "/remarks", form).page().select("#reason-0").val()).hasSize(1_001);
        form.put("reason", "The council gave it so");
        assertThat(viewer.get("/sheffield" + plan + "/findings").page().select("main form")).isEmpty();
        assertThat(officer.post("/sheffield" + plan + "/remarks", form).status()).isEqualTo(303);
        var kept = officer.get("/sheffield" + plan + "/findings");
        assertThat(kept.page().select("h1 + p").text()).isEqualTo("Nothing to look at, 1 kept with a reason.");
        assertThat(kept.text()).contains("The council gave it so");
        assertThat(obstacles(plan)).isZero();

        write(plan, "current", "Something new. " + CONTRADICTION);
        assertThat(obstacles(plan)).isZero();
        write(plan, "current", CONTRADICTION.replace("96", "97"));
        assertThat(obstacles(plan)).isEqualTo(1);
        assertThat(officer.post("/sheffield" + plan + "/remarks", form).status()).as("no longer said").isEqualTo(409);
        write(plan, "current", CONTRADICTION);
        assertThat(officer.post("/sheffield" + plan + "/remarks/withdrawal", form).status()).isEqualTo(303);
        assertThat(obstacles(plan)).isEqualTo(1);
        move(plan, PlanState.IN_REVIEW);
        assertThat(officer.post("/sheffield" + plan + "/remarks", form).text()).contains("The plan is locked");
    }

    @Test
    void findingsAreReadAndDecidedByPrograms() throws IOException {
        var plan = plan("Findings by programs", "msif-capacity-2024");
        write(plan, "current", CONTRADICTION + " {{figure:NO_SUCH}}");
        var found = list(api("GET", plan + "/findings", ""));
        assertThat(found).extracting(each -> each.get("kind")).containsExactly("PERCENTAGE", "MISSING");
        var remark = json.writeValueAsString(Map.of("section", "current", "kind", "MISSING", "words", "{{figure:NO_SUCH}}", "reason", "Later"));
        assertThat(map(api("POST", plan + "/remarks", remark))).containsEntry("reason", "Later");
        assertThat(api("POST", plan + "/remarks/withdrawal", remark).status()).isEqualTo(200);
        assertThat(api("POST", plan + "/remarks/withdrawal", remark).status()).isEqualTo(409);
        assertThat(api("POST", plan + "/remarks", "{\"section\":\"current\"}").status()).isEqualTo(422);
        assertThat(api("POST", "/plans/999999/remarks", remark).status()).isEqualTo(404);
    }

    @Test
    void aCommentIsAnsweredResolvedAndOpenedAgain() throws IOException {
        var plan = plan("Comments on pages", "msif-capacity-2024");
        write(plan, "current", "Text");
        var path = "/sheffield" + plan + "/sections/current/comments";
        assertThat(officer.get(path).text()).contains("Nobody has commented on this section yet");
        var empty = officer.post(path, Map.of("text", " ", "version", "1"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#text-error").text()).contains("Enter what you want to say");
        var longer = officer.post(path, Map.of("text", "y".repeat(5_001), "version", "1"));
        assertThat(longer.page().select("#text").val()).hasSize(5_001);
        assertThat(officer.post(path, Map.of("text", "Is this <b>still</b> true?", "version", "1")).status()).isEqualTo(303);
        write(plan, "current", "Another text");
        var page = officer.get(path);
        assertThat(page.text()).contains("Is this <b>still</b> true?", "on version 1", "1 comment is open");
        assertThat(officer.get("/sheffield" + plan).page().select("a[href$=current/comments]").text()).startsWith("1 open comment");
        var comment = page.page().select(".app-talk").attr("id").replaceFirst("comment-", "");
        var no = officer.post(path + "/" + comment + "/answers", Map.of("text", ""));
        assertThat(no.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#answer-" + comment);
        assertThat(officer.post(path + "/" + comment + "/answers", Map.of("text", "Yes, since May")).status()).isEqualTo(303);
        assertThat(officer.get(path).page().select(".app-talk__answers").text()).contains("Yes, since May");
        assertThat(officer.post(path + "/" + comment + "/resolution", Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(path).text()).contains("No comment is open, 1 is resolved", "Resolved by");
        assertThat(officer.post(path + "/" + comment + "/reopening", Map.of()).status()).isEqualTo(303);
        assertThat(viewer.get(path).page().select("main form")).isEmpty();
        assertThat(viewer.post(path, Map.of("text", "I")).status()).isEqualTo(403);
        move(plan, PlanState.IN_REVIEW);
        assertThat(officer.post(path, Map.of("text", "In review", "version", "2")).status()).isEqualTo(303);
        move(plan, PlanState.APPROVED);
        var closed = officer.post(path, Map.of("text", "Too late", "version", "2"));
        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.text()).contains("Comments are closed");
        assertThat(officer.get("/sheffield" + plan + "/sections/none/comments").status()).isEqualTo(404);
        assertThat(officer.post(path + "/999999/answers", Map.of("text", "")).status()).isEqualTo(404);
    }

    @Test
    void commentsAreWrittenByPrograms() throws IOException {
        var path = plan("Comments by programs", "msif-capacity-2024") + "/sections/current/comments";
        var added = api("POST", path, "{\"text\":\"Why so few?\"}");
        assertThat(added.status()).isEqualTo(201);
        var id = map(added).get("id");
        assertThat(map(added)).containsEntry("onVersion", 0);
        assertThat(api("POST", path + "/" + id + "/answers", "{\"text\":\"They closed\"}").status()).isEqualTo(201);
        assertThat(map(api("PUT", path + "/" + id + "/resolution", ""))).containsEntry("resolved", true);
        assertThat(map(api("DELETE", path + "/" + id + "/resolution", ""))).containsEntry("resolved", false);
        assertThat(list(api("GET", path, ""))).singleElement().satisfies(each ->
                assertThat(each.get("answers").toString()).contains("They closed"));
        assertThat(api("POST", path, "{\"text\":\"\"}").status()).isEqualTo(422);
        assertThat(officer.api("POST", "/api/v1/sheffield" + path, viewerToken, "{\"text\":\"I\"}").status()).isEqualTo(403);
    }

    @Test
    void aSectionIsAssignedAndSeenByWhoIsAsked() throws IOException {
        var plan = plan("Assigned on pages", "msif-capacity-2024");
        var path = "/sheffield" + plan;
        var page = officer.get(path + "/assignments");
        var me = page.page().select("#person-current option:contains((you))").val();
        var form = new HashMap<>(Map.of("person", me, "seen", "0"));
        assertThat(officer.post(path + "/sections/current/assignment", form).status()).isEqualTo(303);
        assertThat(officer.get(path).page().select("h2:contains(Your sections) + ul").text()).contains("Nothing yet");
        assertThat(browser("approver").get(path).page().select("h2:contains(Your sections)")).isEmpty();
        form.put("person", "");
        var late = officer.post(path + "/sections/current/assignment", form);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".govuk-error-summary").text()).contains("Somebody else assigned it first");
        assertThat(officer.post(path + "/sections/none/assignment", form).status()).isEqualTo(404);
        assertThat(viewer.get(path + "/assignments").page().select("main form")).isEmpty();
        assertThat(map(api("PUT", plan + "/sections/future/assignment", "{\"person\":" + "\"" + me + "\"}"))).containsEntry("here", true);
        assertThat(api("PUT", plan + "/sections/future/assignment", "{\"person\":\"999999\"}").status()).isEqualTo(422);
        assertThat(list(api("GET", plan + "/assignments", ""))).extracting(each -> each.get("section")).containsExactly("current", "future");
        assertThat(map(api("PUT", plan + "/sections/future/assignment", "{\"person\":\"\"}"))).doesNotContainKey("person");
        move(plan, PlanState.PUBLISHED);
        form.put("seen", me);
        assertThat(officer.post(path + "/sections/current/assignment", form).status()).isEqualTo(422);
    }

    @Test
    void whoLeftKeepsTheirName() throws IOException {
        var plan = plan("Assigned to somebody who leaves", "msif-capacity-2024");
        var gone = inSheffield(() -> {
            var accounts = bean(Accounts.class);
            accounts.invite("leaver@sheffield.example", "Lee Ver", org.caremarket.platform.access.Role.OFFICER, Accounts.OPERATOR);
            var person = accounts.all().stream().filter(each -> each.name().equals("Lee Ver")).findFirst().orElseThrow();
            bean(Assignments.class).assign(id(plan), "current", person.id(), java.util.Optional.empty(), Accounts.OPERATOR);
            return accounts.deactivate(person.id(), person.version(), Accounts.OPERATOR);
        });
        assertThat(gone).isNotNull();
        assertThat(officer.get("/sheffield" + plan).text()).contains("Lee Ver (no longer here)");
        var page = officer.get("/sheffield" + plan + "/assignments").page();
        assertThat(page.select("#person-current option[selected]").text()).isEqualTo("Lee Ver (no longer here)");
        assertThat(page.select("#person-future").text()).doesNotContain("Lee Ver");
    }

    private long obstacles(String plan) {
        return inSheffield(() -> {
            var found = bean(Plans.class).find(id(plan)).orElseThrow();
            return bean(UndecidedFindings.class).of(found, bean(Plans.class).sections(found)).size();
        });
    }
}
