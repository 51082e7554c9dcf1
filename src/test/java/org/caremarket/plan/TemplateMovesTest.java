package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.plan.TemplateSteps.TEMPLATES;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** A plan keeps its template until somebody moves it, and then loses no text. */
class TemplateMovesTest extends CouncilRoutes {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    @Inject
    Sections sections;

    @Inject
    PlanRepository states;

    @Inject
    CouncilDirectory councils;

    @Test
    void textsMoveWithTheirSectionsAndStayWhereThereIsNone() throws Exception {
        var steps = new TemplateSteps(officer);
        var template = steps.copy("Moving return");
        steps.use(template);
        var plan = begin("moving-return", "A plan that moves");
        var first = steps.firstSection(template);
        write(plan, first, "Enough beds, and few nurses.");

        officer.get(template);
        officer.post(template + "/draft", Map.of());
        var section = template + "/draft/sections/" + first;
        steps.change(template + "/draft/addition", Map.of("title", "This winter", "place", ""));
        assertThat(steps.change(section + "/removal", Map.of()).status()).isEqualTo(303);
        steps.use(template);

        var page = officer.get(plan);
        assertThat(page.text()).contains("Version 2 of its template is in use").contains("1 of").contains("version 1");
        assertThat(officer.get(plan + "/text").text()).contains("Enough beds");
        var preview = officer.get(plan + "/template?to=moving-return&version=2");
        assertThat(preview.text()).contains("1 is new").contains("1 is no longer asked for");

        var fields = new LinkedHashMap<>(Map.of("to", "moving-return", "version", "2", "planVersion", "9"));
        assertThat(officer.post(plan + "/template", fields).status()).isEqualTo(409);
        fields.put("planVersion", "1");
        fields.put("placing." + first, "nowhere-at-all");
        assertThat(officer.post(plan + "/template", fields).status()).isEqualTo(422);
        fields.put("placing." + first, "this-winter");
        assertThat(officer.post(plan + "/template", fields).status()).isEqualTo(303);

        var moved = officer.get(plan);
        assertThat(moved.text()).contains("Not asked for any more").contains("version 2").contains("Enough beds");
        assertThat(officer.get(plan + "/text").text()).contains("Enough beds, and few nurses.");
        assertThat(officer.post(plan + "/template", fields).status()).as("its version is another now").isEqualTo(409);
    }

    @Test
    void aPlanMovesToAnotherTemplateAndBackByApi() throws Exception {
        var plan = begin("msif-capacity-2024", "A plan that comes back");
        write(plan, new TemplateSteps(officer).firstSection(TEMPLATES + "/msif-capacity-2024"), "What we have.");
        var path = plan.replace("/sheffield", "") + "/template";
        assertThat(api("PUT", path, "{\"template\":\"no-such\",\"planVersion\":1}").status()).isEqualTo(422);
        var there = map(api("PUT", path, "{\"template\":\"msp-final-2023\",\"planVersion\":1}"));
        assertThat(there).containsEntry("template", "msp-final-2023");
        assertThat(there.get("markets").toString()).as("all, since it had none of them").contains("domiciliary");
        assertThat(officer.get(plan).text()).contains("Not asked for any more");
        var back = api("PUT", path, "{\"template\":\"msif-capacity-2024\",\"planVersion\":2}");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.body()).contains("What we have.");
        assertThat(officer.get(plan).text()).doesNotContain("Not asked for any more");
    }

    @Test
    void aLockedPlanKeepsItsTemplate() throws Exception {
        var plan = begin("msif-capacity-2024", "A plan in review");
        council().call(() -> {
            states.move(id(plan), PlanState.IN_REVIEW);
            return null;
        });
        assertThat(officer.get(plan + "/template?to=strategy").text()).contains("The plan is locked.");
        assertThat(officer.post(plan + "/template", Map.of("to", "strategy", "planVersion", "2")).status()).isEqualTo(422);
        assertThat(api("PUT", plan.replace("/sheffield", "") + "/template",
                "{\"template\":\"strategy\",\"planVersion\":2}").status()).isEqualTo(409);
    }

    private String begin(String template, String title) throws Exception {
        var answer = api("POST", "/plans", json.writeValueAsString(
                Map.of("template", template, "title", title, "period", "2026")));
        return "/sheffield/plans/" + map(answer).get("id");
    }

    private void write(String plan, String key, String text) {
        council().call(() -> sections.write(id(plan), key, text, 0, "", OFFICER));
    }

    private CouncilScope council() {
        return councils.council("sheffield").orElseThrow();
    }

    private static long id(String plan) {
        return Long.parseLong(plan.replaceFirst(".*/", ""));
    }
}
