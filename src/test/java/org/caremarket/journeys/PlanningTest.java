package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From an empty plan to one with actions, and what happens when two people change the same action at once. */
@Journey
class PlanningTest {

    @Test
    void anOfficerWritesAPlanWithTheKeyboardAlone(Desk desk) {
        var page = desk.signedIn("officer@cheshire-west.example");
        addPlan(page, "Plan by keyboard");
        addTheme(page, "Support for carers");
        addTheme(page, "Fair fees");
        page.getByRole(AriaRole.LINK, named("Back to the plan")).press("Enter");
        page.getByRole(AriaRole.BUTTON, named("Add an action")).press("Enter");
        page.getByLabel("Theme").selectOption("Fair fees");
        page.getByLabel("What is the action called?").fill("Ask every provider what care costs");
        page.getByLabel("By when? (optional)").fill("some time soon");
        page.getByLabel("Home care", new Page.GetByLabelOptions().setExact(true)).press("Space");
        page.getByLabel("What is the action called?").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Action 2.1 added. By when: the words could not be read");

        page.getByRole(AriaRole.BUTTON, named("Change this action")).press("Enter");
        assertThat(page.locator("main")).containsText("“some time soon” could not be read as a date");
        page.getByLabel("By when? (optional)").fill("Q2 2027/28");
        page.getByLabel("By when? (optional)").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("1 July 2027 to 30 September 2027");
        assertThat(page.locator("#changes ~ ol li").first()).containsText("was some time soon");
        assertThat(page.locator("main dl").first()).containsText("Home care");
    }

    @Test
    void theSameWithoutJavaScriptAndThemesAreMovedAndRemoved(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        Desk.signIn(page, "officer@cheshire-west.example");
        addPlan(page, "Plan without script");
        addTheme(page, "First");
        addTheme(page, "Second");
        page.getByRole(AriaRole.BUTTON, named("Up by one place: Second")).click();
        assertThat(page.locator(".app-order__what strong")).hasText(new String[] {"Second", "First"});
        page.getByRole(AriaRole.BUTTON, named("Remove First")).click();
        assertThat(page.locator(".app-order__what strong")).hasText(new String[] {"Second"});

        assertThat(Desk.send(page, "Add the theme").status()).as("a theme has a title").isEqualTo(422);
        assertThat(page.locator(".govuk-error-summary a")).hasText("Enter what the theme is called");
        page.getByRole(AriaRole.LINK, named("Back to the plan")).click();
        page.getByRole(AriaRole.BUTTON, named("Change the plan")).click();
        page.getByRole(AriaRole.LINK, named("Remove this plan")).click();
        assertThat(Desk.send(page, "Remove the plan").status()).isEqualTo(303);
        assertThat(page.locator("main h2").filter(text("Plan without script"))).hasCount(0);
    }

    @Test
    void whenTwoChangeAnActionAtOnceTheSecondSeesBothTextsAndMaySendAgain(Desk desk) {
        var first = desk.signedIn("officer@cheshire-west.example");
        var second = desk.signedIn("approver@cheshire-west.example");
        addPlan(first, "Plan of two people");
        addTheme(first, "Theme");
        first.getByRole(AriaRole.LINK, named("Back to the plan")).click();
        first.getByRole(AriaRole.BUTTON, named("Add an action")).click();
        first.getByLabel("Theme").selectOption("Theme");
        first.getByLabel("What is the action called?").fill("Contested action");
        assertThat(Desk.send(first, "Add the action").status()).isEqualTo(303);
        first.getByRole(AriaRole.BUTTON, named("Change this action")).click();
        second.navigate(first.url());

        first.getByLabel("Owner (optional)").fill("Head of Commissioning");
        assertThat(Desk.send(first, "Save the action").status()).isEqualTo(303);
        second.getByLabel("Owner (optional)").fill("Director of Adult Social Care");
        assertThat(Desk.send(second, "Save the action").status()).isEqualTo(409);
        assertThat(second.locator("h1")).hasText("Somebody else changed this action first");
        var owner = second.locator("tbody tr").filter(text("Owner"));
        assertThat(owner).containsText("Head of Commissioning");
        assertThat(owner).containsText("Director of Adult Social Care");
        assertThat(owner).containsText("different");
        assertThat(second.getByLabel("Owner (optional)")).hasValue("Director of Adult Social Care");

        assertThat(Desk.send(second, "Save on top of theirs").status()).isEqualTo(303);
        var history = second.locator("#changes ~ ol > li");
        assertThat(history.nth(0)).containsText("was Head of Commissioning");
        assertThat(history.nth(1)).containsText("now Head of Commissioning");
    }

    private static void addPlan(Page page, String title) {
        page.getByRole(AriaRole.LINK, named("Delivery plans")).click();
        page.getByRole(AriaRole.BUTTON, named("Add a plan")).click();
        page.getByLabel("What is the plan called?").fill(title);
        page.getByLabel("Which years does it cover?").fill("2027/28");
        page.getByLabel("Which years does it cover?").press("Enter");
        assertThat(page.locator("h1")).hasText(title);
        page.getByRole(AriaRole.BUTTON, named("Themes")).click();
    }

    private static void addTheme(Page page, String title) {
        page.getByLabel("What is the new theme called?").fill(title);
        page.getByLabel("What is the new theme called?").press("Enter");
        assertThat(page.locator(".app-order__what strong").last()).hasText(title);
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
