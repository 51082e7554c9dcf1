package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.file.YamlMap;
import org.junit.jupiter.api.Test;

/** The templates that ship, and what stops the start when one of them is wrong. */
class ShippedTemplatesTest {

    private final ShippedTemplates shipped = new ShippedTemplates();

    @Test
    void areTheFiveOfTheCouncils() {
        assertThat(shipped.newest()).extracting(PlanTemplate::key).containsExactly(
                "msp-provisional-2022", "msp-final-2023", "msif-capacity-2024", "strategy", "market-position-statement");
        assertThat(shipped.newest("strategy")).isEqualTo(shipped.find("strategy", 1));
        assertThat(shipped.find("strategy", 2)).isEmpty();
    }

    @Test
    void noFileIsForgottenInTheIndex() throws IOException {
        var folder = Path.of("src/main/resources/plan-templates");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.txt")))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("index.txt")));
        }
    }

    @Test
    void theCapacityPlanHasItsLimitsAndItsDeadline() {
        var capacity = shipped.find("msif-capacity-2024", 1).orElseThrow();

        assertThat(capacity.expand(List.of())).extracting(PlanSection::words).containsExactly(500, 750, 750, 300, null);
        assertThat(capacity.expand(List.of())).extracting(PlanSection::required).containsExactly(true, true, true, false, false);
        assertThat(capacity.due()).contains(Instant.parse("2024-06-10T22:59:00Z"));
        assertThat(capacity.sendTo()).isEqualTo("msifcorrespondence@dhsc.gov.uk");
    }

    @Test
    void theFinalSustainabilityPlanFollowsTheProvisionalOneSectionBySection() {
        var provisional = shipped.find("msp-provisional-2022", 1).orElseThrow();
        var last = shipped.find("msp-final-2023", 1).orElseThrow();

        assertThat(last.follows()).isEqualTo(provisional.key());
        assertThat(last.due()).isEmpty();
        assertThat(provisional.due()).contains(Instant.parse("2022-10-14T22:59:00Z"));
        assertThat(keys(last)).isEqualTo(keys(provisional)).containsExactly(
                "assessment.care-homes-65", "assessment.domiciliary-18", "changes.care-homes-65",
                "changes.domiciliary-18", "plans.care-homes-65", "plans.domiciliary-18");
    }

    @Test
    void wantsFiguresOfTheCatalogueOnly() throws IOException {
        var codes = codesOfTheCatalogue();
        for (var template : shipped.all()) {
            var problems = new FileProblems();
            PlanTemplateFile.read(PlanTemplateFile.write(template), template.key(), codes::contains, problems);
            assertThat(problems.found()).isEmpty();
        }
    }

    @Test
    void eachIsTheSameWhenWrittenAndReadAgain() {
        for (var template : shipped.all()) {
            var problems = new FileProblems();
            assertThat(PlanTemplateFile.read(PlanTemplateFile.write(template), "copy.yml", problems)).contains(template);
            assertThat(problems.found()).isEmpty();
        }
    }

    @Test
    void aBadOneStopsTheStartWithFileLineAndReason() {
        var stop = catchThrowableOfType(TenantFileProblems.class, () -> new ShippedTemplates("/plan-templates-bad"));

        assertThat(stop.getMessage().lines()).containsExactly(
                "plan-templates-bad/missing.yml: The file is missing",
                "plan-templates-bad/version.yml, line 2: \"version\" should be a whole number from 1 to 9,999",
                "plan-templates-bad/lost.yml, line 5: There is no template \"nowhere\" for this one to follow",
                "plan-templates-bad/twice.yml, line 2: Another file holds version 1 of \"lost\" too");
    }

    private static List<String> keys(PlanTemplate template) {
        var markets = template.markets().stream().map(ServiceMarket::key).toList();
        return template.expand(markets).stream().map(PlanSection::key).toList();
    }

    private static Set<String> codesOfTheCatalogue() throws IOException {
        try (var in = ShippedTemplatesTest.class.getResourceAsStream("/reference/indicators.yml")) {
            return YamlMap.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), "indicators.yml", new FileProblems())
                    .stream().flatMap(yaml -> yaml.maps("indicators").stream()).map(entry -> entry.need("code"))
                    .collect(Collectors.toSet());
        }
    }
}
