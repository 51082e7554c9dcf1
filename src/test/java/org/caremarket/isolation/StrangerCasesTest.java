package org.caremarket.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caremarket.benchmark.Publications;
import org.caremarket.delivery.Actions;
import org.caremarket.delivery.Evidence;
import org.caremarket.delivery.EvidenceOutcome;
import org.caremarket.delivery.DeliveryPlanEdits;
import org.caremarket.delivery.DeliveryPlanText;
import org.caremarket.delivery.DeliveryPlans;
import org.caremarket.delivery.ThemeEdits;
import org.caremarket.figure.FigureOutcome;
import org.caremarket.figure.FigureStatus;
import org.caremarket.figure.FigureText;
import org.caremarket.figure.Figures;
import org.caremarket.figure.Measurement;
import org.caremarket.indicator.Indicators;
import org.caremarket.indicator.LocalIndicators;
import org.caremarket.indicator.LocalOutcome;
import org.caremarket.indicator.LocalText;
import org.caremarket.indicator.Polarity;
import org.caremarket.indicator.ValueKind;
import org.caremarket.isolation.StrangerCases.Ids;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.access.RouteAccess;
import org.caremarket.platform.access.RouteAccess.Anyone;
import org.caremarket.platform.access.RouteAccess.Only;
import org.caremarket.platform.access.RouteAccess.Undeclared;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.imports.ImportFiles;
import org.caremarket.platform.imports.Imports;
import org.caremarket.platform.imports.UploadOutcome.Uploaded;
import org.caremarket.platform.job.TrialJobs;
import org.caremarket.platform.mail.TrialMail;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.time.AsAt;
import org.caremarket.platform.time.Period;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The neighbouring council finds nothing of Sefton's, at any route; and no route is forgotten. */
@MicronautTest(transactional = false)
class StrangerCasesTest implements OnPostgres {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");
    private static final List<Role> ROLES = List.of(Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR);
    private static final byte[] FILE = ImportFiles.words("stranger ");

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    @Inject
    CouncilDirectory councils;

    @Inject
    DemonstrationPeople demonstration;

    @Inject
    Accounts accounts;

    @Inject
    Actions actions;

    @Inject
    DeliveryPlans plans;

    @Inject
    TrialMail mail;

    @Inject
    Evidence evidence;

    @Inject
    Imports imports;

    @Inject
    TrialJobs trials;

    @Inject
    DeliveryPlanEdits planEdits;

    @Inject
    ThemeEdits themeEdits;

    @Inject
    Publications publications;

    @Inject
    PeerRecords peers;

    @Inject
    PlanRecords written;

    @Inject
    WorkshopRecords workshops;

    @Inject
    ContactRecords contacts;

    @Inject
    List<SliceCases> slices;

    @Inject
    Figures figures;

    @Inject
    Indicators indicators;

    @Inject
    LocalIndicators localIndicators;

    private final Map<Role, Browser> neighbours = new EnumMap<>(Role.class);
    private final Map<Role, Browser> own = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private Map<String, StrangerCase> cases;

    @BeforeAll
    void people() {
        var sefton = councils.council("sefton").orElseThrow();
        var sheffield = councils.council("sheffield").orElseThrow();
        for (var role : ROLES) {
            var email = role.name().toLowerCase() + "@sheffield.example";
            demonstration.create(sheffield, email, role.title(), role);
            var browser = new Browser(server.getURI());
            assertThat(browser.signIn("/sheffield", email, DemonstrationPeople.PASSWORD).status()).isEqualTo(303);
            browser.get("/sheffield/account");
            neighbours.put(role, browser);
            var answer = browser.api("POST", "/api/v1/sheffield/tokens", "",
                    "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, DemonstrationPeople.PASSWORD));
            tokens.put(role, answer.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1"));
        }
        for (var role : ROLES) {
            var email = "own-" + role.name().toLowerCase() + "@sefton.example";
            demonstration.create(sefton, email, role.title(), role);
            own.put(role, new Browser(server.getURI()));
            own.get(role).signIn("/sefton", email, DemonstrationPeople.PASSWORD);
        }
        for (int i = 0; i < 40; i++) {
            demonstration.create(sefton, "person%d@sefton.example".formatted(i), "Person " + i, Role.OFFICER);
        }
        var person = sefton.call(() -> accounts.all().stream().mapToLong(p -> p.id()).max().orElseThrow());
        var action = sefton.call(() -> actions.ofPlan(plans.all().getFirst().id(), AsAt.present(LocalDate.of(2026, 11, 1)))
                .stream().mapToLong(a -> a.id()).max().orElseThrow());
        var shown = sefton.call(() -> evidence.addFile(action, "Shown", new UploadedFile.Some("shown.txt", FILE), OFFICER))
                instanceof EvidenceOutcome.Added(var item) ? item.id() : 0;
        var file = sefton.call(() -> imports.upload("words", "words.csv", FILE, OFFICER)) instanceof Uploaded(var uploaded)
                ? uploaded.id() : 0;
        var plan = sefton.call(() -> {
            // Twice, because each council has a plan with the first number.
            List.of("A plan before", "A plan").forEach(title ->
                    planEdits.add(new DeliveryPlanText(title, "2026", null, null, null), OFFICER));
            var last = plans.all().getLast();
            themeEdits.add(last.id(), "A theme", last.version(), OFFICER);
            return last.id();
        });
        var theme = sefton.call(() -> plans.themes(plan).getFirst().id());
        var job = sefton.call(() -> trials.start("refuse a stranger")).id();
        var indicator = sefton.call(() -> ((LocalOutcome.Saved) localIndicators.add(
                new LocalText("Only Sefton's", "How many?", "Homes", "homes", 0, ValueKind.COUNT, 1, "", "", Polarity.NEITHER,
                        "What is counted", false), OFFICER)).indicator().code());
        // Its number is far from the neighbour's, whatever files their folder brings.
        var figure = sefton.call(() -> IntStream.range(0, 200).mapToObj(i -> figures.record(
                        new FigureText(indicators.catalogue().iterator().next().code(), sefton.area(), Period.year(2020),
                                Measurement.of(BigDecimal.ONE), FigureStatus.FINAL, "Source " + i, null, null, 1, "", null),
                        OFFICER))
                .mapToLong(outcome -> ((FigureOutcome.Saved) outcome).figure().id()).max().orElseThrow());
        cases = StrangerCases.of(new Ids(person, plan, theme, action, shown, file, job, shared(sefton), peers.in(sefton),
                figure, indicator, OutboxCases.letter(mail, sefton), written.in(sefton),
                workshops.in(sefton), contacts.in(sefton)));
        slices.forEach(slice -> slice.add(sefton, cases::put));
    }

    private long shared(CouncilScope sefton) {
        return sefton.call(publications::standing).stream().mapToLong(each -> each.id()).max().orElseThrow();
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        assertThat(routes().entrySet().stream()
                .filter(route -> access(route.getValue()) instanceof Undeclared)
                .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void everyRouteOfACouncilHasAStrangerCase() {
        var ofCouncils = routes().keySet().stream().filter(route -> route.contains("{council}")).toList();
        assertThat(cases.keySet()).containsExactlyInAnyOrderElementsOf(ofCouncils);
    }

    @TestFactory
    Stream<DynamicTest> theNeighbourFindsNothingAtOurAddresses() {
        return cases.keySet().stream()
                .filter(route -> roleFor(route) != null)
                .map(route -> DynamicTest.dynamicTest(route, () ->
                        assertThat(tryAs(route, "sefton")).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> theNeighbourDoesNotFindOurRecordsAtTheirOwnAddress() {
        return cases.keySet().stream()
                .filter(route -> cases.get(route).namesARecord())
                .map(route -> DynamicTest.dynamicTest(route, () ->
                        assertThat(tryAs(route, "sheffield")).isEqualTo(404)));
    }

    @Test
    void theRecordsThatTheCasesNameAreThere() {
        cases.forEach((route, tried) -> {
            if (route.startsWith("GET /{council}") && tried.namesARecord()) {
                assertThat(own.get(roleFor(route)).get(tried.at("sefton")).status()).as(route).isEqualTo(200);
            }
        });
    }

    private int tryAs(String route, String council) {
        var role = roleFor(route) == null ? Role.ADMINISTRATOR : roleFor(route);
        var browser = neighbours.get(role);
        var tried = cases.get(route);
        var method = route.substring(0, route.indexOf(' '));
        var path = tried.at(council);
        if (path.startsWith("/api/") && tried.withFile()) {
            return browser.apiUpload(path, tokens.get(role), tried.form(), "words.csv", FILE).status();
        }
        if (path.startsWith("/api/")) {
            return browser.api(method, path, tokens.get(role), tried.json()).status();
        }
        if (method.equals("GET")) {
            return browser.get(path).status();
        }
        // The token of the neighbour's own page: what is tested is not the form guard.
        browser.get("/sheffield/account");
        if (tried.withFile()) {
            return browser.upload(path, tried.form(), "words.csv", FILE).status();
        }
        return browser.post(path, tried.form()).status();
    }

    /** A role that could use the route at its own council; null where nobody needs one. */
    private Role roleFor(String route) {
        return switch (access(routes().get(route))) {
            case Only only -> ROLES.stream().filter(only.roles()::contains).findFirst().orElseThrow();
            case Anyone anyone -> null;
            case Undeclared undeclared -> throw new AssertionError(route + " does not say who may use it");
        };
    }

    private static RouteAccess access(UriRouteInfo<?, ?> route) {
        return RouteAccess.of(((MethodBasedRouteInfo<?, ?>) route).getTargetMethod().getAnnotationMetadata());
    }

    /** Our own routes by method and address; the framework's management endpoints have their own rule. */
    private Map<String, UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .filter(route -> route instanceof MethodBasedRouteInfo<?, ?> method
                        && method.getTargetMethod().getDeclaringType().getName().startsWith("org.caremarket."))
                .collect(Collectors.toMap(
                        route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString(),
                        route -> route,
                        (first, second) -> first,
                        TreeMap::new));
    }
}
