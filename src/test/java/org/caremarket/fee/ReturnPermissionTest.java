package org.caremarket.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caremarket.platform.access.Accounts;
import org.caremarket.platform.access.Person;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** Single providers' returns: who reads them, and what others learn. */
class ReturnPermissionTest extends CouncilRoutes {

    private static final String SECRET = "613.37";
    private static final String PROVIDER = "Example Sienna Care Home Ltd";

    @Inject
    BeanContext beans;

    @Test
    void onlyWhoIsNamedReadsReturnsOnEveryRoute() {
        var approver = browser("approver");
        var admin = browser("admin");
        var care = result();
        var returns = care + "/returns";
        var form = Map.of("provider", PROVIDER, "amounts", "Food supplies " + SECRET);
        for (var somebody : List.of(officer, approver)) {
            assertThat(somebody.get(returns).status()).isEqualTo(404);
            assertThat(somebody.get(returns + "/new").status()).isEqualTo(404);
            assertThat(somebody.post(returns, form).status()).isEqualTo(404);
        }
        assertThat(viewer.get(returns).status()).isEqualTo(403);

        assertThat(officer.get("/sheffield/cost-of-care/readers").status()).isEqualTo(403);
        assertThat(officer.post("/sheffield/cost-of-care/readers/" + person("officer"), Map.of("named", "yes")).status())
                .isEqualTo(403);
        assertThat(approver.post("/sheffield/cost-of-care/readers/" + person("viewer"), Map.of("named", "yes")).status())
                .isEqualTo(404);
        assertThat(approver.post("/sheffield/cost-of-care/readers/" + person("officer"), Map.of("named", "yes")).status())
                .isEqualTo(303);
        assertThat(approver.get("/sheffield/cost-of-care/readers").text()).contains("1 person is named", "Named for returns.");

        var added = officer.post(returns, form);
        assertThat(added.status()).as(added.text()).isEqualTo(303);
        var one = added.header("Location");
        assertThat(officer.get(one).text()).contains(PROVIDER, "£" + SECRET);
        assertThat(officer.get(returns).text()).contains(PROVIDER);
        assertThat(officer.get(one + "/edit").text()).contains(SECRET);
        for (var path : List.of(returns, one, one + "/edit")) {
            assertThat(approver.get(path).status()).as(path).isEqualTo(404);
            assertThat(viewer.get(path).status()).as(path).isEqualTo(403);
            assertThat(admin.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(approver.post(one, form).status()).isEqualTo(404);
        assertThat(approver.post(one + "/removal", Map.of("version", "1")).status()).isEqualTo(404);

        var exercise = care.substring(0, care.lastIndexOf('/'));
        for (Browser somebody : List.of(approver, viewer, admin)) {
            for (var path : List.of(care, exercise, exercise + "/results.csv", returns + "/summary", "/sheffield/cost-of-care",
                    "/sheffield/market")) {
                assertThat(somebody.get(path).body()).as(path).doesNotContain(SECRET).doesNotContain(PROVIDER)
                        .doesNotContain("£613");
            }
        }
        assertThat(admin.get("/sheffield/audit").body()).contains("provider&#39;s return".replace("&#39;", "'"))
                .doesNotContain(SECRET).doesNotContain(PROVIDER);
        assertThat(api("GET", exercise.replace("/sheffield", ""), "").body()).doesNotContain(SECRET).doesNotContain(PROVIDER);
        assertThat(viewer.get(returns + "/summary").text()).contains("2 of 2 rows are not shown");
        assertThat(officer.get(returns + "/summary").text()).contains("£" + SECRET);

        for (var number = 1; number < 5; number++) {
            officer.post(returns, Map.of("provider", "Example Provider %d Ltd".formatted(number), "amounts",
                    "Food supplies 3%d.44".formatted(number)));
        }
        assertThat(viewer.get(returns + "/summary").text()).as("five providers, rounded").contains("£33.00")
                .doesNotContain("33.44");

        var late = new HashMap<>(form);
        late.putAll(Map.of("version", "1", "amounts", "Food supplies 40\nInsurance 5"));
        assertThat(officer.post(one, late).status()).isEqualTo(303);
        assertThat(officer.post(one, late).status()).isEqualTo(409);
        assertThat(officer.post(returns, Map.of("provider", "Other", "amounts", "Moon dust 3")).text())
                .contains("is no line of costs");
        assertThat(officer.post(returns, Map.of("provider", PROVIDER, "amounts", "Insurance 3")).text())
                .contains("change that one instead");
        assertThat(officer.post(one + "/removal", Map.of("version", "2")).status()).isEqualTo(303);

        approver.post("/sheffield/cost-of-care/readers/" + person("officer"), Map.of("named", "no"));
        assertThat(officer.get(returns).status()).isEqualTo(404);
    }

    private String result() {
        var made = officer.post("/sheffield/cost-of-care", Map.of("name", "With returns", "baseYear", "2022-23", "source",
                "Annex A")).header("Location");
        officer.post(made + "/results", Map.of("careType", "residential"));
        return made + "/residential";
    }

    private long person(String who) {
        return beans.getBean(CouncilDirectory.class).council("sheffield").orElseThrow()
                .call(() -> beans.getBean(Accounts.class).all().stream()
                .filter(each -> each.email().startsWith(who + "@")).mapToLong(Person::id).findFirst().orElseThrow());
    }
}
