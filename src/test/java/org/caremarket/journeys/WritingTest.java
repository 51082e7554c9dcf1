package org.caremarket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sections are written, kept without being saved, and merged; hostile texts do nothing. */
@Journey
class WritingTest {

    private static final String OFFICER = "officer@cheshire-west.example";
    private static final String APPROVER = "approver@cheshire-west.example";

    @Test
    void whatIsTypedIsKeptWhenTheTabIsClosedAndCountedAsOnTheServer(Desk desk) {
        var page = desk.stillSignedIn(OFFICER);
        var section = plan(page, "Plan that is typed");
        page.navigate(section + "/edit");
        page.locator("#text").fill("## Beds\n\n- Block – beds / homes\n- **{{figure:NO_SUCH}}** and [our fees](/x)\n\n| a | b |\n| --- | --- |");
        assertThat(page.locator("#length")).containsText("of at most 500 words");
        assertThat(page.locator("#kept")).containsText("Kept at");
        var live = page.locator("#length").textContent();
        page.close();

        var again = desk.stillSignedIn(OFFICER);
        again.navigate(section + "/edit");
        assertThat(again.locator("#resumed")).containsText("did not save it");
        assertThat(again.locator("#text")).hasValue(Pattern.compile("## Beds.*", Pattern.DOTALL));
        Desk.send(again, "Preview");
        // The server's count, before the script counts anew.
        assertThat(again.locator("#length")).hasText(live);
        assertThat(Desk.send(again, "Save").status()).isEqualTo(303);
        assertThat(again.locator("#reads ul li")).hasCount(2);
        again.navigate(section + "/edit");
        assertThat(again.locator("#resumed")).hasCount(0);
    }

    @Test
    void twoPeopleSeeEachOtherAndMergeWhatTheyWrote(Desk desk) {
        var first = desk.stillSignedIn(OFFICER);
        var section = plan(first, "Plan of two writers");
        first.navigate(section + "/edit");
        var second = desk.stillSignedIn(APPROVER);
        second.navigate(section + "/edit");
        assertThat(second.locator("#others")).containsText("is writing here since");
        first.locator("#text").fill("We bought beds in homes, and rented others.");
        assertThat(first.locator("#kept")).containsText("Kept at");
        assertThat(first.locator("#others")).containsText("is writing here since");
        assertThat(Desk.send(first, "Save").status()).isEqualTo(303);
        second.locator("#text").fill("We paid for calls at home.");
        assertThat(second.locator("#kept")).containsText("Somebody saved this section meanwhile");
        assertThat(Desk.send(second, "Save").status()).isEqualTo(409);
        assertThat(second.locator("textarea")).hasValue(Pattern.compile(".*bought beds.*paid for calls.*", Pattern.DOTALL));
        second.locator("textarea").fill("We bought beds in homes, and paid for calls at home.");
        assertThat(Desk.send(second, "Save the merged text").status()).isEqualTo(303);
        second.navigate(section + "/versions");
        assertThat(second.locator("tbody tr").first()).containsText("Merged with version 1");
        second.locator("tbody tr").last().locator("th a").click();
        assertThat(Desk.send(second, "Restore this version").status()).isEqualTo(303);
        assertThat(second.locator("#reads")).containsText("rented others");
    }

    @Test
    void theSameWithoutJavaScript(Desk desk) {
        var page = desk.browser(new NewContextOptions().setJavaScriptEnabled(false));
        Desk.signIn(page, OFFICER);
        var section = plan(page, "Plan without script to write");
        page.navigate(section + "/edit");
        var other = page.context().newPage();
        other.navigate(section + "/edit");
        page.locator("#text").fill("Typed by hand");
        Desk.send(page, "Keep without saving");
        assertThat(page.locator("#resumed")).containsText("did not save it");
        assertThat(page.locator("#text")).hasValue("Typed by hand");
        Desk.send(page, "Preview");
        assertThat(page.locator(".app-preview")).containsText("Typed by hand");
        assertThat(Desk.send(page, "Save").status()).isEqualTo(303);
        other.locator("#text").fill("Typed in the other tab");
        assertThat(Desk.send(other, "Save").status()).isEqualTo(409);
        assertThat(Desk.send(other, "Keep version 1 and throw mine away").status()).isEqualTo(303);
        assertThat(other.locator("#reads")).containsText("Typed by hand");
    }

    @Test
    void anEndedSessionLosesNothingAndTheFormIsTakenOnByTheNextOne(Desk desk) {
        var page = desk.signedIn(OFFICER);
        var section = plan(page, "Plan of a long day");
        page.navigate(section + "/edit");
        var other = page.context().newPage();
        other.navigate("/cheshire-west");
        other.locator("header form button").click();
        page.locator("#text").fill("Typed after the session ended");
        assertThat(page.locator("#kept")).containsText("Sign in again in another tab");
        Desk.signIn(other, OFFICER);
        other.locator("h1").waitFor();
        page.locator("#text").press("End");
        page.locator("#text").pressSequentially(", and kept");
        assertThat(page.locator("#kept")).containsText("Kept at");
        assertThat(Desk.send(page, "Save").status()).isEqualTo(303);
        assertThat(page.locator("#reads")).containsText("Typed after the session ended, and kept");
    }

    @Test
    void hostileTextsAreShownAndDoNothing(Desk desk) {
        var page = desk.stillSignedIn(OFFICER);
        var section = plan(page, "Plan of hostile texts");
        var alerts = new AtomicInteger();
        page.onDialog(dialog -> {
            alerts.incrementAndGet();
            dialog.dismiss();
        });
        page.addInitScript("addEventListener('securitypolicyviolation', () => { document.title = 'VIOLATION'; });");
        for (var text : hostile()) {
            page.navigate(section + "/edit");
            page.locator("#text").fill(text);
            Desk.send(page, "Preview");
            page.locator(".app-preview").waitFor();
            harmless(page);
            assertThat(Desk.send(page, "Save").status()).isEqualTo(303);
            page.locator("#reads").waitFor();
            harmless(page);
        }
        page.navigate(section + "/comparison");
        harmless(page);
        assertThat(alerts.get()).isZero();
    }

    private static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><style>*{display:none}</style>",
                "[a](javascript:alert(1)) [b](JaVaScRiPt&colon;alert(1)) ![c](data:text/html;base64,PHNjcmlwdD4=) <javascript:alert(1)>",
                "[d](data:text/html,<script>alert(1)</script>) {{figure:<b>}} {{\"><script>alert(1)</script>}}",
                "</textarea></div></main><script>alert(1)</script><base href=//example.org><iframe src=//example.org>",
                "> ".repeat(3_000) + "deep\n" + "- ".repeat(3_000) + "deep\n" + "*".repeat(20_000) + "[".repeat(20_000),
                "<b>word</b> ".repeat(8_000));
    }

    private static void harmless(Page page) {
        assertThat(page.title()).doesNotContain("VIOLATION");
        assertThat(page.locator("main script, main iframe, main img, main style, main base, main [onerror], main [onload]")).hasCount(0);
        assertThat(page.locator("main a[href^='javascript' i], main a[href^='data' i]")).hasCount(0);
        assertThat(page.locator("footer").last()).isVisible();
    }

    /** Begins a return and gives the address of its first section. */
    private static String plan(Page page, String title) {
        page.navigate("/cheshire-west/plans/new?template=msif-capacity-2024");
        page.locator("[name=title]").fill(title);
        page.locator("[name=period]").fill("2024 to 2025");
        Desk.send(page, "Begin the plan");
        return page.locator("tbody th a").filter(new Locator.FilterOptions().setHasText("Capacity in winter")).getAttribute("href");
    }
}
