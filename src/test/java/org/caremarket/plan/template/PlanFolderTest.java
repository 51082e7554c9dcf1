package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans as folders, and what people are told when one is wrong. */
class PlanFolderTest {

    private static final String GOOD = """
            template: strategy
            version: 1
            title: Example strategy
            state: draft
            source:
              title: Strategy
              publisher: Council
              date: 2024
              taken: All
              ours: Nothing
            objectives:
              - section: vision
                text: It gets better.
                actions: ["1.1"]
            """;

    private final ShippedTemplates templates = new ShippedTemplates();

    @TempDir
    private Path council;

    private Path plan;

    @BeforeEach
    void aGoodPlan() throws IOException {
        plan = Files.createDirectories(council.resolve("plans/example"));
        write("plan.yml", GOOD);
        write("vision.md", "# Better\n\nAt {{figure:CH_HOMES}} and {{figure:CH_BEDS 2024-06}}.\n");
    }

    @Test
    void aPlanHasItsTextsItsFiguresAndItsObjectives() {
        var read = PlanFolder.readAll(council, templates).getFirst();

        assertThat(read.name()).isEqualTo("example");
        assertThat(read.period()).isEmpty();
        assertThat(read.texts()).singleElement().satisfies(text -> {
            assertThat(text.section()).isEqualTo("vision");
            assertThat(text.markdown()).startsWith("# Better").endsWith("}.");
            assertThat(text.figures()).extracting(FigureReference::code).containsExactly("CH_HOMES", "CH_BEDS");
            assertThat(text.figures().getFirst().period()).isNull();
            assertThat(text.figures().getLast().period()).hasToString("2024-06");
            assertThat(text.figures().getLast().line()).isEqualTo(3);
        });
        assertThat(read.objectives()).containsExactly(
                new PlanFolder.Objective("vision", "It gets better.", List.of("1.1"), 12));
    }

    @Test
    void whatASectionSaidBeforeComesFirst() throws IOException {
        write("vision.1.md", "First\n");
        write("vision.2.md", "Second, {{figure:CH_HOMES}}");
        var texts = PlanFolder.readAll(council, templates).getFirst().texts();
        assertThat(texts).singleElement().satisfies(text ->
                assertThat(text.earlier()).containsExactly("First", "Second, {{figure:CH_HOMES}}"));
    }

    @Test
    void aCouncilWithoutPlansHasNone() throws IOException {
        assertThat(PlanFolder.readAll(Files.createDirectory(council.resolve("other")), templates)).isEmpty();
    }

    @Test
    void theHeadOfAPlanIsRefusedWithItsLine() throws IOException {
        refused("template: strategy", "template: novel", 1, "There is no version 1 of a template \"novel\"");
        refused("version: 1", "version: 9", 1, "There is no version 9");
        refused("state: draft", "state: ready", 4, "should be draft or published");
        refused("title: Strategy", "titel: Strategy", 6, "\"titel\" is not known");
        refused("section: vision", "section: visions", 12, "The plan has no section \"visions\"");
        refused("section: vision", "section: summary", 12, "ends with no objectives");
        refused("    text: It gets better.\n", "", 12, "The key \"text\" is missing");
        refused("state: draft", "state: draft\nmarkets: [homes]", 5, "The template has no market \"homes\"");
        refused("template: strategy", "template: msp-final-2023", 1, "Say under \"markets\"");
        refused("template: strategy\n", "template: msp-final-2023\nmarkets: [care-homes-65, care-homes-65]\n", 2, "stands twice");
    }

    @Test
    void aTextIsRefusedWithItsLine() throws IOException {
        for (var bad : List.of("{{figure:CH_HOMES 2024-13}}", "{{figure:CH_HOMES June 2024}}", "{{figure}}",
                "{{ figure:CH_HOMES }}", "{{figure:homes}}", "{{figure:CH_HOMES", "{{figure CH_HOMES}}")) {
            write("vision.md", "Two\nlines " + bad + " here");
            assertThat(problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).endsWith("/plans/example/vision.md");
                assertThat(problem.line()).isEqualTo(2);
                assertThat(problem.reason()).contains("is no reference to a figure");
            });
        }
        Files.write(plan.resolve("vision.md"), new byte[] {'a', '\n', (byte) 0xE9});
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void aTextThatBelongsNowhereIsNotPassedOver() throws IOException {
        write("visions.md", "Lost");
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("visions.md");
            assertThat(problem.reason()).contains("No section of the plan is named so").contains("vision, market");
        });
        Files.delete(plan.resolve("visions.md"));
        write("plan.yml", GOOD.replaceFirst("(?s)objectives.*", "markets: [home-care]")
                .replace("template: strategy", "template: market-position-statement"));
        Files.delete(plan.resolve("vision.md"));
        write("segment.home-care.md", "A heading");
        assertThat(problems()).singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("holds no text"));
    }

    private void refused(String from, String to, int line, String reason) throws IOException {
        write("plan.yml", GOOD.replace(from, to));
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).endsWith("/plans/example/plan.yml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    private List<FileProblem> problems() {
        return catchThrowableOfType(TenantFileProblems.class, () -> PlanFolder.readAll(council, templates)).problems();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(plan.resolve(file), text);
    }
}
