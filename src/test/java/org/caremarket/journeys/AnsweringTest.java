package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.ProviderFixture;
import org.junit.jupiter.api.Test;

/** A provider answers on a phone, goes on elsewhere, sends, changes and keeps a copy. */
@Journey
class AnsweringTest {

    private static String invited(Desk desk) {
        return desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow().call(() -> {
            var workshop = desk.bean(WorkshopFixture.class).open();
            desk.bean(ProviderFixture.class).session(workshop, 5);
            return desk.bean(ProviderFixture.class).invited(workshop, "Example Care").path("sheffield");
        });
    }

    private static Page phone(Desk desk) {
        return desk.browser(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** Waits for the page that says so. */
    private static void says(Page page, String words) {
        page.locator("main:has-text(\"%s\")".formatted(words)).waitFor();
    }

    @Test
    void aProviderAnswersOnAPhoneWithoutScriptsAndGoesOnElsewhere(Desk desk) {
        var link = invited(desk);
        var phone = phone(desk);
        phone.navigate(link);
        says(phone, "asks Example Care for its views until");
        phone.locator("a:has-text('Say whether you are coming')").click();
        phone.locator("#session").check();
        phone.locator("#needs").fill("Step-free access");
        Desk.send(phone, "Save");
        says(phone, "You said that you are coming");
        phone.locator("a:has-text('Start answering')").click();
        phone.locator("input[value=PARTLY]").check();
        phone.locator("textarea").first().fill("Rounds are longer than this.");
        phone.locator("select[name^=quoting]").first().selectOption("ANONYMOUS");
        Desk.send(phone, "Save and come back later");
        says(phone, "not sent yet");
        assertThat(phone.context().cookies()).isEmpty();
        phone.context().close();

        var elsewhere = phone(desk);
        elsewhere.navigate(link);
        elsewhere.locator("main ol a").first().click();
        assertThat(elsewhere.locator("textarea").first().inputValue()).isEqualTo("Rounds are longer than this.");
        Desk.send(elsewhere, "Save and go on");
        elsewhere.locator("select[name^=rank]").nth(1).selectOption("1");
        Desk.send(elsewhere, "Save and check your answers");
        says(elsewhere, "Nothing has been sent yet");
        says(elsewhere, "1. South");
        Desk.send(elsewhere, "Send your answers");
        says(elsewhere, "have been sent");

        elsewhere.locator("a:has-text('change your answers')").click();
        elsewhere.locator("main ol a").first().click();
        elsewhere.locator("textarea").first().fill("Rounds are much longer.");
        Desk.send(elsewhere, "Save and come back later");
        elsewhere.locator("a:has-text('Check and send')").click();
        says(elsewhere, "You have changed 1 answer since");
        Desk.send(elsewhere, "Send your changes");
        says(elsewhere, "Rounds are much longer.");
        Desk.send(elsewhere, "Send me a copy by email");
        says(elsewhere, "A copy is on its way");
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedBack(Desk desk) {
        var link = invited(desk);
        var page = desk.browser();
        page.navigate(link);
        page.locator("main ol a").first().click();
        page.locator("textarea").first().fill("Typed before the train went into the tunnel");
        page.waitForCondition(() -> kept(page) > 0);
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain(link.replaceAll(".*/", ""));
        page.reload();
        assertThat(page.locator("textarea").first().inputValue()).isEmpty();
        page.locator("button:has-text('Put it back')").click();
        assertThat(page.locator("textarea").first().inputValue()).contains("into the tunnel");
        Desk.send(page, "Save and go on");
        page.locator("h1:text('What we plan')").waitFor();
        page.waitForCondition(() -> kept(page) == 0);
    }

    /** How much the browser keeps; the content policy lets no text be evaluated in the page again and again. */
    private static int kept(Page page) {
        return (int) page.evaluate("localStorage.length");
    }
}
