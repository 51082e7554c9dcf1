package org.caremarket.journeys;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caremarket.journeys.EveryPageTest.Sight;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.collation.CollationFixture;
import org.caremarket.workshop.collation.Collations;
import org.caremarket.workshop.collation.Decision;
import org.caremarket.workshop.collation.Dispositions;
import org.caremarket.workshop.collation.Subject;
import org.caremarket.workshop.collation.Tagging;
import org.caremarket.workshop.collation.ThemeOutcome;
import org.caremarket.workshop.collation.WorkshopThemes;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;

/** The pages on which a council makes sense of what was said to a workshop, for {@link EveryPageTest}. */
final class CollationSights {

    private static final String OFFICER = "officer@sheffield.example";
    private static final String APPROVER = "approver@sheffield.example";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private CollationSights() {}

    /** Where the scene of a sight is. */
    private record Scene(long workshop, long theme, long answer) {

        String path() {
            return "/sheffield/workshops/" + workshop;
        }
    }

    static Stream<Sight> all() {
        return Stream.of(
                sight("collation", OFFICER, (page, scene) -> page.navigate(scene.path() + "/collation")),
                sight("collation-filtered", OFFICER, (page, scene) -> {
                    page.navigate(scene.path() + "/collation?q=travel");
                    page.locator("summary:has-text('Choose its themes')").first().click();
                }),
                sight("collation-refused", OFFICER, (page, scene) -> {
                    page.navigate(scene.path() + "/collation?q=travel");
                    Desk.send(page, "Tag them all");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("workshop-themes", OFFICER, (page, scene) -> page.navigate("/sheffield/workshops/themes")),
                sight("workshop-themes-refused", OFFICER, (page, scene) -> {
                    page.navigate("/sheffield/workshops/themes");
                    Desk.send(page, "Add the theme");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("workshop-theme", OFFICER, (page, scene) -> page.navigate("/sheffield/workshops/themes/" + scene.theme())),
                sight("workshop-theme-conflict", OFFICER, CollationSights::themeConflict),
                sight("dispositions", OFFICER, (page, scene) -> page.navigate(scene.path() + "/dispositions")),
                sight("disposition", OFFICER, (page, scene) ->
                        page.navigate(scene.path() + "/dispositions/themes/" + scene.theme() + "?q=care")),
                sight("disposition-answer", OFFICER, (page, scene) ->
                        page.navigate(scene.path() + "/dispositions/answers/" + scene.answer())),
                sight("disposition-refused", OFFICER, (page, scene) -> {
                    page.navigate(scene.path() + "/dispositions/answers/" + scene.answer());
                    Desk.send(page, "Save the decision");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("disposition-conflict", OFFICER, CollationSights::conflict),
                sight("publication", APPROVER, (page, scene) -> page.navigate(scene.path() + "/publication")),
                sight("publication-refused", APPROVER, (page, scene) -> {
                    page.navigate(scene.path() + "/publication");
                    Desk.send(page, "Publish it");
                    page.locator(".govuk-error-summary").waitFor();
                }),
                sight("you-said-we-did", APPROVER, (page, scene) -> {
                    page.navigate(scene.path() + "/publication");
                    page.locator("[name=allTheSame]").check();
                    Desk.send(page, "Publish it");
                    page.navigate("/sheffield/published/workshops/" + scene.workshop());
                }));
    }

    private static Sight sight(String name, String who, BiConsumer<Page, Scene> way) {
        var made = new Scene[1];
        return new Sight(name, who, page -> way.accept(page, made[0]), desk -> made[0] = scene(desk));
    }

    /** A closed workshop of its own, with answers of all kinds, a theme and a decision. */
    private static Scene scene(Desk desk) {
        return in(desk, () -> {
            var said = desk.bean(CollationFixture.class);
            var at = desk.bean(Clock.class).instant().minus(Duration.ofHours(1));
            var workshop = desk.bean(WorkshopFixture.class).closed(at);
            for (int i = 0; i < 8; i++) {
                said.says(workshop, said.invite(workshop, "Sight Care " + i, "Person" + i, null, i < 6 ? "SMALL" : "LARGE"),
                        "Sight Care " + i, 0, new Said(i < 6 ? Agreement.AGREE : Agreement.PARTLY, "", List.of(), null, Quoting.NOT));
                said.says(workshop, null, "Sight Care " + i, 4, new Said(null, "", List.of("South", "North"), null, Quoting.NOT));
            }
            var answer = said.answer(said.says(workshop, null, "Sight Care 1", 1,
                    Said.words("Pay for the travel between two visits,\nor make rounds longer.", Quoting.NAMED)));
            said.says(workshop, null, null, 1, Said.words("Nobody pays for parking.", Quoting.ANONYMOUS));
            return new Scene(workshop.id(), decided(desk, workshop), answer);
        });
    }

    private static long decided(Desk desk, Workshop workshop) {
        var theme = ((ThemeOutcome.Saved) desk.bean(WorkshopThemes.class).add("Travel time " + NUMBER.incrementAndGet(),
                "The way from one visit to the next", WorkshopFixture.OFFICER)).theme().id();
        var words = desk.bean(Collations.class).of(workshop).words().stream().map(each -> each.answer().id()).limit(1).toList();
        desk.bean(Tagging.class).tagAll(workshop.id(), words, theme, WorkshopFixture.OFFICER);
        desk.bean(Dispositions.class).decide(workshop.id(), new Subject(Subject.Kind.THEMES, theme), Decision.PARTLY,
                "We pay for travel in the south from April.", 0, WorkshopFixture.OFFICER);
        return theme;
    }

    private static <T> T in(Desk desk, Supplier<T> work) {
        return desk.bean(CouncilDirectory.class).council("sheffield").orElseThrow().call(work::get);
    }

    private static void conflict(Page page, Scene scene) {
        page.navigate(scene.path() + "/dispositions/themes/" + scene.theme());
        twice(page, "[name=reason]", "Save the decision");
    }

    private static void themeConflict(Page page, Scene scene) {
        page.navigate("/sheffield/workshops/themes/" + scene.theme() + "/edit");
        twice(page, "[name=description]", "Save the theme");
    }

    /** Two tabs of one browser, so that the second is behind the first. */
    private static void twice(Page page, String field, String button) {
        var other = page.context().newPage();
        other.navigate(page.url());
        for (var each : List.of(other, page)) {
            each.locator(field).fill(each == page ? "What the second wrote" : "What the first wrote");
            Desk.send(each, button);
        }
        Desk.close(other);
        page.locator("h1:text('Somebody else')").waitFor();
    }
}
