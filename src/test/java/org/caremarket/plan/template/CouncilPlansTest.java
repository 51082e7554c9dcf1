package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.delivery.DeliveryPlanFile;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.plan.template.PlanFolder.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plans of the councils that ship, with the figures and actions that they refer to. */
class CouncilPlansTest {

    private final ShippedTemplates templates = new ShippedTemplates();

    @ParameterizedTest
    @ValueSource(strings = {"_template", "cheshire-west", "sefton", "sheffield"})
    void everyFigureAndActionIsThereOnce(String council) {
        var plans = plans(council);
        var figures = figures(council);
        var actions = DeliveryPlanFile.read(folder(council)).rows().stream().map(DeliveryPlanFile.Row::ref).toList();

        assertThat(plans).isNotEmpty();
        for (var plan : plans) {
            for (var text : plan.texts()) {
                for (var reference : text.figures()) {
                    var period = reference.period();
                    assertThat(figures).as("%s, %s, line %d", plan.name(), text.section(), reference.line())
                            .containsKey(reference.code());
                    assertThat(figures.get(reference.code())).as("%s of %s", reference.code(), period)
                            .filteredOn(each -> period == null || each.equals(period.code())).hasSize(1);
                }
            }
            assertThat(plan.objectives()).allSatisfy(objective -> assertThat(actions).containsAll(objective.actions()));
        }
    }

    @Test
    void noFolderIsLeftOut() throws Exception {
        try (var councils = Files.list(Path.of("tenants"))) {
            assertThat(councils.filter(each -> Files.isDirectory(each.resolve("plans"))).map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("_template", "cheshire-west", "sefton", "sheffield");
        }
    }

    @Test
    void seftonsCapacityPlanKeepsItsLimitsAndThePercentageAsPublished() {
        var plan = plan("sefton", "capacity-plan-2024");

        assertThat(plan.state()).isEqualTo(State.DRAFT);
        assertThat(plan.texts()).extracting(PlanFolder.Text::section).containsExactly("winter", "current", "future", "methods");
        var limits = plan.template().expand(plan.markets()).stream().filter(section -> section.words() != null)
                .collect(Collectors.toMap(PlanSection::key, PlanSection::words));
        assertThat(plan.texts()).allSatisfy(text ->
                assertThat(text.markdown().split("\\s+").length).isBetween(150, limits.get(text.section())));
        assertThat(plan.texts().get(1).markdown()).contains("508 (96%)").contains("543");
    }

    @Test
    void seftonsStrategyHasFifteenObjectives() {
        var plan = plan("sefton", "care-home-strategy-2021-24");

        assertThat(plan.state()).isEqualTo(State.PUBLISHED);
        assertThat(plan.objectives()).hasSize(15).allSatisfy(each -> assertThat(each.actions()).isNotEmpty());
        assertThat(plan.objectives()).extracting(PlanFolder.Objective::text).doesNotHaveDuplicates();
        assertThat(missing(plan)).isEmpty();
    }

    @Test
    void cheshireWestsPlanIsForOneOfTwoMarkets() {
        var plan = plan("cheshire-west", "market-sustainability-plan-2022");

        assertThat(plan.state()).isEqualTo(State.DRAFT);
        assertThat(plan.texts()).extracting(PlanFolder.Text::section)
                .containsExactly("assessment.domiciliary-18", "changes.domiciliary-18", "plans.domiciliary-18");
        assertThat(plan.texts().get(1).markdown()).containsOnlyOnce("\n10. ").doesNotContain("\n11. ");
        assertThat(plan.texts().get(2).markdown()).containsOnlyOnce("\n11. ").doesNotContain("\n12. ");
    }

    @Test
    void sheffieldsPositionIsForFourSegments() {
        var plan = plan("sheffield", "market-position-2023");

        assertThat(plan.state()).isEqualTo(State.PUBLISHED);
        assertThat(plan.markets()).containsExactly("care-homes", "home-care", "disabilities", "direct-payments");
        assertThat(missing(plan)).isEmpty();
    }

    /** Sections that a plan must have and nobody wrote. */
    private static List<String> missing(PlanFolder plan) {
        var written = plan.texts().stream().map(PlanFolder.Text::section).toList();
        return plan.template().expand(plan.markets()).stream().filter(PlanSection::required).map(PlanSection::key)
                .filter(key -> !written.contains(key)).toList();
    }

    private PlanFolder plan(String council, String name) {
        return plans(council).stream().filter(plan -> plan.name().equals(name)).findFirst().orElseThrow();
    }

    private List<PlanFolder> plans(String council) {
        return PlanFolder.readAll(folder(council), templates);
    }

    /** The periods of the council's own figures, by indicator. */
    private static Map<String, List<String>> figures(String council) {
        var problems = new FileProblems();
        var table = CsvTable.read(folder(council).resolve("figures.csv"), "figures.csv",
                List.of("indicator", "area", "period", "state", "value", "numerator", "denominator", "precision", "value_to",
                        "status", "source", "link", "page", "note", "made_up"), List.of(), problems);
        problems.throwIfAny();
        return table.rows().stream().filter(row -> row.value("area").isEmpty()).collect(Collectors.groupingBy(
                row -> row.value("indicator"), Collectors.mapping(row -> row.value("period"), Collectors.toList())));
    }

    private static Path folder(String council) {
        return Path.of("tenants").resolve(council);
    }
}
