package org.caremarket.delivery.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.imports.Detail;
import org.caremarket.platform.imports.Detail.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked about a file as a whole. */
class PlanDetailsTest {

    private static Reads file() {
        return Reads.table("""
                Theme|Action|Status
                Home care|Open the framework|Green
                """);
    }

    @Test
    void thePlanIsANewOneOrOneOfTheCouncils() {
        var asked = PlanDetails.asked(List.of(Reads.PLAN), Reads.TODAY);

        assertThat(asked.getFirst().options()).containsExactly(
                new Option("new", "A new plan"), new Option("7", "Market delivery plan, 2026/27"));
        assertThat(asked).extracting(Detail::name).containsExactly(
                "plan", "title", "period", "as_of", "accountable_officer", "committee", "lead", "source");
    }

    @Test
    void whatIsUsualNeedsNotBeSaid() {
        var reading = file().reading();

        assertThat(reading.errors().isEmpty()).isTrue();
        assertThat(reading.details()).containsEntry("plan", "new").containsEntry("as_of", "2026-03-27");
        assertThat(reading.items()).allMatch(item -> item.value("as_of").equals("2026-03-27"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title  | ''                   | Enter the title of the new plan
            title  | Market delivery plan | The council has a plan of this title: choose that plan, or enter another title
            plan   | 8                    | Choose a new plan or one of the council's
            plan   | ''                   | Choose a new plan or one of the council's
            as_of  | ''                   | Enter the date of the statuses
            as_of  | 2026-02-30           | The date must be a real date, for example 27 3 2026
            as_of  | 2026-03-28           | The date must be today or in the past
            """)
    void problemsStandBesideTheirDetail(String name, String value, String message) {
        assertThat(file().detail(name, value).reading().errors().message(name)).isEqualTo(message);
    }

    @Test
    void textsHaveALengthAndCanBeShown() {
        assertThat(file().detail("lead", "a".repeat(201)).reading().errors().message("lead"))
                .isEqualTo("Lead must be 200 characters or less");
        assertThat(file().detail("lead", "a\u0000").reading().errors().message("lead"))
                .isEqualTo("Remove characters that cannot be shown");
    }

    @Test
    void aPlanOfTheCouncilsNeedsNoTitle() {
        assertThat(file().into().detail("title", "").reading().errors().isEmpty()).isTrue();
    }
}
