package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caremarket.plan.TemplateSteps.TEMPLATES;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.caremarket.testing.CouncilRoutes;
import org.junit.jupiter.api.Test;

/** Templates are read by everybody, and adapted by those who write plans. */
class TemplateRoutesTest extends CouncilRoutes {

    @Test
    void everybodyReadsWhatATemplateAsksAndTakesItAsAFile() {
        assertThat(viewer.get(TEMPLATES).text()).contains("That come with the service");
        var page = viewer.get(TEMPLATES + "/msif-capacity-2024");
        assertThat(page.text()).contains("at most 500 words").contains("10 June 2024, 23:59").doesNotContain("Adapt a copy");
        assertThat(viewer.get(TEMPLATES + "/msif-capacity-2024?version=1").status()).isEqualTo(200);
        assertThat(viewer.get(TEMPLATES + "/msif-capacity-2024?version=7").status()).isEqualTo(404);
        assertThat(viewer.get(TEMPLATES + "/text").status()).isEqualTo(404);
        var file = viewer.get(TEMPLATES + "/msif-capacity-2024.yml");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("key: msif-capacity-2024");
        assertThat(viewer.get(TEMPLATES + "/msif-capacity-2024/copies/new").status()).isEqualTo(403);
    }

    @Test
    void aCopyIsAdaptedByFormAndBroughtIntoUse() {
        var steps = new TemplateSteps(officer);
        var template = steps.copy("Winter return");
        assertThat(template).isEqualTo(TEMPLATES + "/winter-return");
        assertThat(steps.copy("Winter return")).as("its key is unlike any other").isEqualTo(TEMPLATES + "/winter-return-2");
        assertThat(officer.get("/sheffield/plans/new?template=winter-return").text()).as("not in use").contains("Choose the template");

        var section = template + "/draft/sections/" + steps.firstSection(template + "/draft");
        assertThat(steps.change(section, Map.of("title", "", "words", "many")).status()).isEqualTo(422);
        var refused = steps.change(section, Map.of("figures", "NO_SUCH"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#figures-error").text()).contains("There is no indicator \"NO_SUCH\"");
        assertThat(refused.page().select(".govuk-error-summary").text()).doesNotContainIgnoringCase("line ").doesNotContain("code");
        var repeats = steps.change(section, Map.of("perMarket", "yes"));
        assertThat(repeats.text()).contains("The template has no markets for which it could repeat");
        assertThat(steps.change(section, Map.of("question", "What happens this winter?", "words", "250")).status()).isEqualTo(303);
        assertThat(steps.change(template + "/draft/addition", Map.of("title", "Contacts", "kind", "heading",
                "firstBelow", "Whom to ask")).status()).isEqualTo(303);
        officer.get(template + "/draft");
        assertThat(officer.post(template + "/draft/sections/contacts/position", Map.of("direction", "up")).status()).isEqualTo(303);
        var only = steps.change(template + "/draft/sections/whom-to-ask/removal", Map.of());
        assertThat(only.status()).as("a heading needs a section").isEqualTo(422);
        assertThat(steps.change(template + "/draft/head", Map.of("markets", "homes 65+")).status()).isEqualTo(422);
        assertThat(steps.change(template + "/draft/head", Map.of("markets", "homes: 65+ care homes")).status()).isEqualTo(303);

        assertThat(officer.get(template + "/draft/use").text()).contains("Asked otherwise").contains("250").contains("Contacts");
        assertThat(steps.use(template).status()).isEqualTo(303);
        assertThat(officer.get(template).text()).contains("What happens this winter?").contains("at most 250 words");
        assertThat(officer.get(template + "/draft").status()).isEqualTo(404);
        assertThat(officer.get("/sheffield/plans/new?template=winter-return").text()).contains("What is the plan called?");
    }

    @Test
    void twoPeopleChangeDifferentPartsAndSeeBothTextsOfTheSame() {
        var steps = new TemplateSteps(officer);
        var template = steps.copy("Contested return");
        var section = template + "/draft/sections/" + steps.firstSection(template + "/draft");
        var head = steps.fields(template + "/draft/head");
        var second = steps.fields(section);

        assertThat(steps.change(section, Map.of("question", "Theirs?")).status()).isEqualTo(303);
        assertThat(steps.send(template + "/draft/head", head, Map.of("summary", "Mine")).status()).isEqualTo(303);
        var conflict = steps.send(section, second, Map.of("question", "Ours?"));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Theirs?").contains("Ours?");
        assertThat(steps.send(section, TemplateSteps.fields(conflict), Map.of()).status()).isEqualTo(303);
        assertThat(officer.get(template + "/draft").text()).contains("Ours?").contains("Mine").doesNotContain("Theirs?");

        var seen = steps.fields(template + "/draft/use");
        steps.change(section, Map.of("question", "Later?"));
        assertThat(steps.send(template + "/draft/use", seen, Map.of()).status()).isEqualTo(409);
    }

    @Test
    void anExpertUploadsAFileAndReadsWhatIsWrongWithItsLine() {
        var yaml = viewer.get(TEMPLATES + "/msif-capacity-2024.yml").body();
        officer.get(TEMPLATES + "/new");
        var wrong = officer.upload(TEMPLATES, Map.of("yaml", ""), "mine.yml",
                yaml.replace("kind: return", "kind: letter").getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Line 3: \"kind\" should be");
        assertThat(wrong.page().select("textarea").val()).contains("kind: letter");
        officer.get(TEMPLATES + "/new");
        var taken = officer.upload(TEMPLATES, Map.of("yaml", yaml), "", new byte[0]);
        assertThat(taken.text()).contains("belongs to the service");
        officer.get(TEMPLATES + "/new");
        var read = officer.upload(TEMPLATES, Map.of("yaml", yaml.replace("key: msif-capacity-2024", "key: by-hand")), "", new byte[0]);
        assertThat(read.header("Location")).isEqualTo(TEMPLATES + "/by-hand/draft");
        assertThat(new TemplateSteps(officer).change(TEMPLATES + "/by-hand/draft/removal", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void programsReadAndBringTemplatesIntoUse() throws Exception {
        var one = map(api("GET", "/plans/templates/msif-capacity-2024", ""));
        assertThat(one).containsEntry("version", 1).containsKeys("asks", "yaml");
        assertThat(api("GET", "/plans/templates", "").body()).contains("msp-final-2023");
        var yaml = ((String) one.get("yaml")).replace("key: msif-capacity-2024", "key: by-program");
        var body = json.writeValueAsString(Map.of("yaml", yaml));
        assertThat(api("POST", "/plans/templates", body).status()).isEqualTo(201);
        assertThat(map(api("POST", "/plans/templates", body))).containsEntry("version", 2);
        assertThat(api("POST", "/plans/templates", "{\"yaml\":\"key: 7\"}").status()).isEqualTo(422);
        assertThat(officer.api("POST", "/api/v1/sheffield/plans/templates", viewerToken, body).status()).isEqualTo(403);
    }
}
