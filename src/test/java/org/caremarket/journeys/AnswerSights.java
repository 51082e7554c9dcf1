package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.access.RandomToken;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.response.ProviderFixture;

/** The pages on which providers answer, and officers enter what they said, for {@link EveryPageTest}. */
final class AnswerSights {

    private static final String OFFICER = "officer@sefton.example";

    /** The workshop of these sights, and a provider that it invited. */
    private static Workshop workshop;
    private static String link;

    private AnswerSights() {}

    static Stream<Sight> all() {
        return Stream.of(
                provider("answers-useless", page -> page.navigate("/sefton/answers/" + RandomToken.make())),
                provider("answers-start", page -> page.navigate(link)),
                provider("answers-attendance", page -> page.navigate(link + "/attendance")),
                provider("answers-attendance-refused", page -> {
                    page.navigate(link + "/attendance");
                    Desk.send(page, "Save");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                provider("answers-opt-out", page -> page.navigate(link + "/opt-out")),
                provider("answers-section", AnswerSights::first),
                provider("answers-section-every-kind", AnswerSights::second),
                provider("answers-section-refused", page -> {
                    second(page);
                    page.locator("select[name^=rank]").nth(0).selectOption("1");
                    page.locator("select[name^=rank]").nth(1).selectOption("1");
                    Desk.send(page, "Save and check your answers");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                provider("answers-conflict", AnswerSights::conflict),
                provider("answers-check", page -> {
                    first(page);
                    page.locator("textarea").nth(1).fill("Fees that follow the real living wage.");
                    Desk.send(page, "Save and go on");
                    page.navigate(link + "/check");
                }),
                provider("answers-copy", page -> {
                    first(page);
                    page.locator("textarea").nth(1).fill("Longer rounds, and fees that follow the real living wage.");
                    Desk.send(page, "Save and go on");
                    page.locator("h1:text('What we plan')").waitFor();
                    page.navigate(link + "/check");
                    page.locator("main form button").click();
                    page.locator("h1:text('have been sent')").waitFor();
                }),
                officer("responses", page -> page.navigate(responses())),
                officer("responses-none", page -> page.navigate(responses() + "?q=nobody+said+this")),
                officer("response-new", page -> page.navigate(responses() + "/new")),
                officer("response-new-refused", page -> {
                    page.navigate(responses() + "/new");
                    Desk.send(page, "Save what was said");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                officer("response", AnswerSights::entered),
                officer("response-edit", page -> {
                    entered(page);
                    page.locator("a:text-is('Change')").click();
                }),
                officer("response-withdrawal", page -> {
                    entered(page);
                    page.locator("a:text-is('Withdraw')").click();
                }));
    }

    private static Sight provider(String name, Consumer<Page> way) {
        return new Sight(name, null, way, AnswerSights::invite);
    }

    private static Sight officer(String name, Consumer<Page> way) {
        return new Sight(name, OFFICER, way, AnswerSights::invite);
    }

    /** Each sight has a provider of its own: none finds what another left. */
    private static void invite(Desk desk) {
        var providers = desk.bean(ProviderFixture.class);
        in(desk, () -> {
            if (workshop == null) {
                workshop = desk.bean(WorkshopFixture.class).open();
                providers.session(workshop, 12);
                providers.session(workshop, 1);
            }
            link = providers.invited(workshop, "Example Care").path("sefton");
            return null;
        });
    }

    private static <T> T in(Desk desk, Supplier<T> work) {
        return desk.bean(CouncilDirectory.class).council("sefton").orElseThrow().call(work::get);
    }

    private static String responses() {
        return "/sefton/workshops/%d/responses".formatted(workshop.id());
    }

    private static void first(Page page) {
        page.navigate(link);
        page.locator("main ol a").first().click();
        page.locator("form[data-kept]").waitFor();
    }

    private static void second(Page page) {
        page.navigate(link);
        page.locator("main ol a").nth(1).click();
        page.locator("form[data-kept]").waitFor();
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void conflict(Page page) {
        first(page);
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator("textarea").nth(1).fill(each == page ? "From the desk" : "From the phone");
            Desk.send(each, "Save and go on");
        }
        Desk.close(other);
        page.locator("#clash").waitFor();
    }

    private static void entered(Page page) {
        page.navigate(responses() + "/new");
        page.locator("#channel").selectOption("TELEPHONE");
        page.locator("#who-3").check();
        page.locator("textarea").last().fill("They would come again.");
        Desk.send(page, "Save what was said");
        page.locator("h1:text('Somebody unnamed')").waitFor();
    }
}
