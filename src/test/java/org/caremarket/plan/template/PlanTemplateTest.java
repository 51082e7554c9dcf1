package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.file.FileProblems;
import org.junit.jupiter.api.Test;

/** How a template becomes the sections of a plan. */
class PlanTemplateTest {

    private final PlanTemplate template = PlanTemplateFile.read("""
            key: example
            version: 2
            kind: plan
            title: Example
            deadline: 2024-01-10T12:00
            markets:
              - key: homes
                name: Homes
              - key: home-care
                name: Home care
            sections:
              - key: opening
                title: Opening
              - key: position
                number: "2"
                title: Position
                kind: heading
                per_market: yes
                sections:
                  - key: supply
                    number: "2.1"
                    title: Supply
                    figures:
                      - code: CH_HOMES
                        market: homes
                      - code: WF_VAC
                  - key: quality
                    title: Quality
              - key: closing
                number: "3"
                title: Closing
                kind: heading
                sections:
                  - key: outlook
                    number: "4"
                    title: Outlook
                    per_market: yes
            """, "example.yml", new FileProblems()).orElseThrow();

    @Test
    void sectionsOutsideMarketsInsideAndSubsectionsAfterTheirSection() {
        assertThat(template.expand(List.of("home-care", "homes"))).extracting(PlanSection::key).containsExactly(
                "opening", "position.homes", "supply.homes", "quality.homes", "position.home-care", "supply.home-care",
                "quality.home-care", "closing", "outlook.homes", "outlook.home-care");
        assertThat(template.expand(List.of("homes", "home-care"))).extracting(PlanSection::depth)
                .containsExactly(0, 0, 1, 1, 0, 1, 1, 0, 1, 1);
    }

    @Test
    void aPlanForOneMarketHasItsSectionsUnderTheirOwnNumbers() {
        var sections = template.expand(List.of("home-care", "no-such-market"));

        assertThat(sections).extracting(PlanSection::number).containsExactly("", "2b", "2b.1", "", "3", "4b");
        assertThat(sections).extracting(PlanSection::title).containsExactly("Opening", "Position: Home care",
                "Supply: Home care", "Quality: Home care", "Closing", "Outlook: Home care");
        assertThat(sections).extracting(PlanSection::sectionKey)
                .containsExactly("opening", "position", "supply", "quality", "closing", "outlook");
    }

    @Test
    void aFigureStandsBesideTheMarketForWhichItIsWanted() {
        assertThat(template.expand(List.of("homes")).get(2).figures()).extracting(WantedFigure::code)
                .containsExactly("CH_HOMES", "WF_VAC");
        assertThat(template.expand(List.of("home-care")).get(2).figures()).extracting(WantedFigure::code)
                .containsExactly("WF_VAC");
    }

    @Test
    void aDeadlineIsInLondonInWinterAsInSummer() {
        assertThat(template.due()).hasToString("Optional[2024-01-10T12:00:00Z]");
    }
}
