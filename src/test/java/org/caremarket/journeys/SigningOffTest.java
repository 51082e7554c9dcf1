package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.caremarket.plan.Move;
import org.junit.jupiter.api.Test;

/** From the draft to what everybody reads, and back. */
@Journey
class SigningOffTest {

    private static final Instant PAST = Instant.parse("2024-06-10T22:59:00Z");
    private static final Instant FUTURE = Instant.parse("2099-06-10T22:59:00Z");

    @Test
    void aReturnIsSentBackApprovedSubmittedLatePublishedReadAndWithdrawn(Desk desk) {
        var steps = new SigningSteps(desk);
        var plan = steps.written("Journey of a return", PAST, null);
        var officer = desk.signedIn("officer@cheshire-west.example");
        var approver = desk.signedIn("approver@cheshire-west.example");
        var reader = desk.browser();

        officer.navigate(SigningSteps.page(plan));
        step(officer, "Send for review");
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("The plan was sent for review");
        assertThat(officer.locator("main .govuk-button-group .govuk-button")).hasText(new String[] {"Take back"});

        approver.navigate(SigningSteps.page(plan));
        approver.getByRole(AriaRole.BUTTON, named("Ask for changes")).click();
        assertThat(Desk.send(approver, "Ask for changes").status()).as("without a reason").isEqualTo(422);
        approver.getByLabel("What has to change?").fill("Say which month the figures are from.");
        assertThat(Desk.send(approver, "Ask for changes").status()).isEqualTo(303);

        officer.reload();
        assertThat(officer.locator("main .govuk-inset-text").first()).containsText("Say which month the figures are from.");
        steps.write(plan, "current", "In May, home care and care homes are balanced.");
        step(officer, "Send for review");

        approver.navigate(SigningSteps.page(plan));
        step(approver, "Approve");
        approver.getByRole(AriaRole.BUTTON, named("Submit")).click();
        assertThat(approver.locator("main")).containsText("It will be marked as late.");
        assertThat(Desk.send(approver, "Submit").status()).isEqualTo(303);
        assertThat(approver.locator("h1")).containsText("Submitted late");
        assertThat(reader.navigate(SigningSteps.open(plan)).status()).isEqualTo(404);

        step(approver, "Publish");
        reader.navigate("/cheshire-west/published");
        reader.getByRole(AriaRole.LINK, named(plan.title())).click();
        assertThat(reader.locator("main")).containsText("In May, home care and care homes are balanced.");
        assertThat(reader.locator("main")).not().containsText("Approver");
        reader.locator(".app-contents a").first().click();
        assertThat(reader.url()).endsWith("#winter");

        approver.getByRole(AriaRole.BUTTON, named("Withdraw")).click();
        approver.getByLabel("Why is it withdrawn?").fill("A figure was counted twice.");
        assertThat(Desk.send(approver, "Withdraw").status()).isEqualTo(303);
        reader.navigate(SigningSteps.open(plan) + "?again");
        assertThat(reader.locator("main")).containsText("A figure was counted twice.");
        assertThat(reader.locator("main")).not().containsText("In May, home care");

        officer.navigate(SigningSteps.page(plan) + "/history");
        assertThat(officer.locator("tbody tr")).hasCount(7);
        assertThat(officer.locator(".app-edition")).containsText("Submitted late");
    }

    @Test
    void anotherIsSubmittedOnTime(Desk desk) {
        var steps = new SigningSteps(desk);
        var plan = steps.move(steps.written("Journey on time", FUTURE, null), "", Move.SEND_FOR_REVIEW, Move.APPROVE);
        var approver = desk.signedIn("approver@cheshire-west.example");
        approver.navigate(SigningSteps.page(plan));
        approver.getByRole(AriaRole.BUTTON, named("Submit")).click();
        assertThat(approver.locator("main")).containsText("it will be on time");
        assertThat(Desk.send(approver, "Submit").status()).isEqualTo(303);
        assertThat(approver.locator("h1")).containsText("Submitted on time");
    }

    /** The button on the plan's page, and then the one that does it. */
    private static void step(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
        assertThat(Desk.send(page, name).status()).isEqualTo(303);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
