package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A council adapts a copy of a template, begins a plan with it, changes it again, and moves the plan. */
@Journey
class TemplatesTest {

    @Test
    void anOfficerAdaptsATemplateAndMovesAPlanToItsNextVersion(Desk desk) {
        adaptAndMove(desk.signedIn("officer@sheffield.example"), "Winter return", "winter-return");
    }

    @Test
    void theSameWithoutJavaScript(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        adaptAndMove(Desk.signIn(page, "officer@sheffield.example"), "Spring return", "spring-return");
    }

    private static void adaptAndMove(Page page, String title, String key) {
        page.navigate("/sheffield/plans/templates/msif-capacity-2024");
        page.locator("a:has-text('Adapt a copy')").click();
        page.locator("#title").fill(title);
        assertThat(Desk.send(page, "Make the copy").status()).isEqualTo(303);
        change(page, "What happens this season?", "250");
        use(page);
        assertThat(page.locator("main")).containsText("What happens this season?");
        assertThat(page.locator("main")).containsText("at most 250 words");

        page.locator("a:has-text('Begin a plan')").click();
        page.locator("#title").fill(title + " 2026");
        page.locator("#period").fill("2026/27");
        assertThat(Desk.send(page, "Begin the plan").status()).isEqualTo(303);
        var plan = page.url();
        assertThat(page.locator("main")).containsText(title + ", version 1");

        page.navigate("/sheffield/plans/templates/" + key);
        assertThat(Desk.send(page, "Change it").status()).isEqualTo(303);
        change(page, "What happens this season, and who helps?", "300");
        use(page);

        page.navigate(plan);
        assertThat(page.locator("main")).containsText(title + ", version 1");
        page.locator("a:text('see what would move')").click();
        assertThat(page.locator("main")).containsText("1 of them is asked otherwise");
        assertThat(page.locator("ins").first()).containsText("who helps");
        assertThat(page.locator("main")).containsText("Most words: 300");
        assertThat(Desk.send(page, "Move the plan").status()).isEqualTo(303);
        assertThat(page.locator("main")).containsText(title + ", version 2");
    }

    private static void change(Page page, String question, String words) {
        page.locator(".app-asked__actions a").first().click();
        page.locator("#question").fill(question);
        page.locator("#words").fill(words);
        assertThat(Desk.send(page, "Save the section").status()).isEqualTo(303);
    }

    private static void use(Page page) {
        page.locator("a:has-text('Bring into use')").click();
        assertThat(Desk.send(page, "Bring it into use").status()).isEqualTo(303);
    }
}
