package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Several people write one plan: they ask each other, comment, decide what is pointed out, and follow objectives. */
@Journey
class TeamworkTest {

    @Test
    void aCommentIsAnsweredAndResolvedByAnother(Desk desk) {
        var officer = desk.stillSignedIn("officer@cheshire-west.example");
        var approver = desk.stillSignedIn("approver@cheshire-west.example");
        TeamSteps.begin(officer, "msif-capacity-2024", "Plan with comments");
        var plan = officer.url();
        TeamSteps.write(desk, officer, "current", "There is enough.");
        approver.navigate(plan + "/sections/current/comments");
        approver.getByLabel("Comment on this section").fill("Enough of what?");
        assertThat(Desk.send(approver, "Add the comment").status()).isEqualTo(303);

        officer.navigate(plan);
        officer.getByText("1 open comment").click();
        assertThat(officer.locator(".app-talk")).containsText("on version 1");
        officer.getByText("Answer").first().click();
        officer.getByLabel("Your answer").fill("Of home care");
        assertThat(Desk.send(officer, "Add the answer").status()).isEqualTo(303);
        approver.reload();
        assertThat(approver.locator(".app-talk__answers")).containsText("Of home care");
        approver.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Resolve")).click();
        assertThat(approver.locator("main")).containsText("No comment is open, 1 is resolved.");
        officer.navigate(plan);
        assertThat(officer.locator("main")).not().containsText("open comment");
    }

    @Test
    void withoutScriptASectionIsAssignedAndAFindingKept(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        Desk.signIn(page, "officer@cheshire-west.example");
        TeamSteps.begin(page, "msif-capacity-2024", "Plan of two without script");
        var plan = page.url();
        page.getByRole(AriaRole.LINK, named("Who writes what")).click();
        var select = page.locator("#person-current");
        select.selectOption(select.locator("option", new com.microsoft.playwright.Locator.LocatorOptions()
                .setHasText("(you)")).getAttribute("value"));
        page.locator("form:has(#person-current) button").click();
        page.navigate(plan);
        assertThat(page.locator("h2:text('Your sections') + ul a")).hasCount(1);

        TeamSteps.write(desk, page, "current", "Of 543 bedspaces, 508 (96%) are occupied.");
        page.reload();
        page.getByRole(AriaRole.LINK, named("1 thing to look at")).click();
        assertThat(page.locator("main")).containsText("96% is said for 508 of 543, which is 93.6%");
        page.locator("summary:has-text('Keep it as it is')").click();
        page.getByLabel("Why it stays as it is").fill("As it was published");
        assertThat(Desk.send(page, "Keep it").status()).isEqualTo(303);
        assertThat(page.locator("h1 + p")).hasText("Nothing to look at, 1 kept with a reason.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take the reason back")).click();
        assertThat(page.locator("h1 + p")).hasText("1 thing to look at.");
    }

    @Test
    void theProgressOfAnObjectiveFollowsItsActions(Desk desk) {
        var page = desk.stillSignedIn("officer@cheshire-west.example");
        TeamSteps.begin(page, "strategy", "Strategy that is carried");
        TeamSteps.objective(page, "Carers stay in their work");
        var objective = page.url();
        assertThat(page.locator("h1 + p")).hasText("No action carries it yet.");
        TeamSteps.carriers(page, 1);
        page.locator("main tbody th a").click();
        assertThat(page.locator("main dl").first()).containsText("Carers stay in their work");
        var before = page.locator("main dl a:text('Carers stay in their work')");
        assertThat(before).hasCount(1);
        report(page, "red");
        page.navigate(objective);
        assertThat(page.locator("h1 + p")).hasText("0 of 1 action complete, 1 red.");
        page.locator("main tbody th a").click();
        report(page, "complete");
        page.navigate(objective);
        assertThat(page.locator("h1 + p")).hasText("Its action is complete.");
    }

    private static void report(Page page, String status) {
        page.getByRole(AriaRole.BUTTON, named("Report its status")).click();
        page.locator("input[type=radio][value=" + status + "]").check();
        if (status.equals("red")) {
            page.locator("[name=narrative]").fill("Two left");
            page.locator("[name=correctiveAction]").fill("Two come");
        }
        assertThat(Desk.send(page, "Report").status()).isEqualTo(303);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
