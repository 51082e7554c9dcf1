package org.caremarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.simple.SimpleHttpRequest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.RegionScope;
import org.caremarket.templates.StaticTemplates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What stands around the content of a page. */
class PagesTest {

    private static final CouncilScope SEFTON = new CouncilScope(7, "sefton", "Sefton Council", "E08000014");
    private static final Brand BRAND =
            new Brand("sefton", "Sefton Council", "#003366", "#ffffff", "/sefton/brand.css?v=1");

    private final Pages pages = new Pages(
            List.of(
                    entry("Benchmarks", "/benchmarks", 20, Role.values()),
                    entry("Actions", "/actions", 10, Role.values()),
                    entry("People", "/people", 30, Role.ADMINISTRATOR)),
            scope -> scope.equals(SEFTON) ? Optional.of(BRAND) : Optional.empty(),
            request -> "token-1",
            null);

    @Test
    void showsTheCouncilItsNavigationAndThePerson() {
        var page = SEFTON.call(() -> render(pages.of(signedIn("/sefton/actions/4", Role.OFFICER), "Beds")));
        assertThat(page.title()).isEqualTo("Beds – Sefton Council – Care market planning");
        assertThat(page.select(".govuk-generic-header__homepage-link").attr("href")).isEqualTo("/sefton");
        assertThat(page.select(".app-header__council").text()).isEqualTo("Sefton Council");
        assertThat(page.select("link[href^=/sefton/brand.css]")).hasSize(1);
        assertThat(page.select("header nav a").eachText()).containsExactly("Actions", "Benchmarks");
        assertThat(page.select("header nav a[aria-current]").eachText()).containsExactly("Actions");
        assertThat(page.select(".app-header__link").text()).isEqualTo("Amira <Khan>");
        var signOut = page.selectFirst("form[action=/sefton/sign-out][method=post]");
        assertThat(signOut.select("input[name=csrfToken]").attr("value")).isEqualTo("token-1");
    }

    @Test
    void showsEntriesOnlyToRolesThatCanUseThem() {
        var page = SEFTON.call(() -> pages.of(signedIn("/sefton", Role.ADMINISTRATOR), "Start"));
        assertThat(page.navigation()).extracting(Page.NavLink::text).containsExactly("Actions", "Benchmarks", "People");
        assertThat(page.navigation()).extracting(Page.NavLink::href).contains("/sefton/people");
    }

    @Test
    void aNeighbourInTheAddressIsNotCurrent() {
        var page = SEFTON.call(() -> pages.of(signedIn("/sefton/actions-old", Role.OFFICER), "Start"));
        assertThat(page.navigation()).noneMatch(Page.NavLink::current);
    }

    @Test
    void aRegionIsNamedInHeaderAndTitle() {
        var region = new RegionScope(2, "north-west", "North West");
        var page = region.call(() -> render(pages.of(get("/regions/north-west/sign-in"), "Sign in")));
        assertThat(page.title()).isEqualTo("Sign in – North West – Care market planning");
        assertThat(page.select(".app-header__council").text()).isEqualTo("North West");
        assertThat(region.call(() -> pages.of(get("/regions/north-west"), "North West")).headTitle())
                .isEqualTo("North West – Care market planning");
    }

    @Test
    void aMessageOfSuccessStandsOnNoPageThatRefuses() {
        var message = Cookie.of(Flash.COOKIE, Base64.getUrlEncoder().encodeToString("Done".getBytes()));
        var read = new SimpleHttpRequest<>(HttpMethod.GET, "/sefton/actions/4", null).cookie(message);
        var sent = new SimpleHttpRequest<>(HttpMethod.POST, "/sefton/actions/4/statuses", null).cookie(message);
        assertThat(pages.of(read, "Beds").flash()).isEqualTo("Done");
        assertThat(pages.of(read, "Beds").with(FormErrors.of("a", "Enter a")).flash()).isNull();
        assertThat(pages.of(sent, "Beds").flash()).isNull();
        var lost = (JteModel) new ErrorPages(pages).notFound(read).body();
        assertThat(Jsoup.parse(lost.render()).select(".govuk-notification-banner")).isEmpty();
    }

    @Test
    void withoutACouncilTheLookIsNeutralAndNobodyIsShown() {
        var page = render(pages.of(get("/help"), "Help"));
        assertThat(page.title()).isEqualTo("Help – Care market planning");
        assertThat(page.select(".app-header__account, header nav, link[href*=brand]")).isEmpty();
    }

    @Test
    void aFailedFormSaysSoFirst() {
        var page = pages.of(get("/x"), "Add").with(FormErrors.of("venue", "Enter a venue"));
        assertThat(page.headTitle()).startsWith("Error: Add");
        assertThat(page.with(FormErrors.none()).headTitle()).startsWith("Add");
    }

    @Test
    void breadcrumbsEndWithThePageItself() {
        var page = render(pages.of(get("/x"), "Overall")
                .under(Page.NavLink.to("Benchmarks", "/x/benchmarks"), Page.NavLink.here("Overall"))
                .style("/assets/extra.css").script("/assets/extra.js"));
        assertThat(page.select(".govuk-breadcrumbs a").attr("href")).isEqualTo("/x/benchmarks");
        assertThat(page.select(".govuk-breadcrumbs [aria-current=page]").text()).isEqualTo("Overall");
        assertThat(page.select("link[href=/assets/extra.css], script[type=module][src=/assets/extra.js]")).hasSize(2);
    }

    private static Document render(Page page) {
        return Jsoup.parse(new StaticTemplates().layoutPage(page, out -> out.writeContent("<p>x</p>")).render());
    }

    private static HttpRequest<?> get(String path) {
        return new SimpleHttpRequest<>(HttpMethod.GET, path, null);
    }

    private static HttpRequest<?> signedIn(String path, Role role) {
        return get(path)
                .setAttribute(RequestAttributes.ACTOR, new Actor(1, "Amira <Khan>", role, "192.0.2.1"));
    }

    private static NavigationEntry entry(String text, String path, int order, Role... roles) {
        return new NavigationEntry() {
            @Override
            public String text() {
                return text;
            }

            @Override
            public String path() {
                return path;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public boolean visibleTo(Role role) {
                return List.of(roles).contains(role);
            }
        };
    }
}
