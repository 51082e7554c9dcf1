package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told when a template is wrong: file, line and reason. */
class PlanTemplateFileTest {

    private static final String GOOD = """
            key: capacity
            version: 3
            kind: return
            title: Capacity
            deadline: 2024-06-10T23:59
            follows: earlier
            send_to: returns@example.org
            copy_of:
              key: other
              version: 1
            markets:
              - key: homes
                name: Care homes
            sections:
              - key: current
                title: Current capacity
                per_market: yes
                words: 750
                figures:
                  - code: CH_OCC
                    not_older_than: P12M
                    market: homes
              - key: methods
                title: Methods
                kind: table
                required: no
                grid:
                  rows_name: Service
                  rows: [Home care]
                  columns: [Block, Spot]
                  choices: [None, Some]
              - key: plans
                title: Plans
                kind: heading
                sections:
                  - key: first
                    title: First
            """;

    @Test
    void aGoodOneHasNoProblems() {
        assertThat(problems(GOOD)).isEmpty();
    }

    /** What stands in the good one, what is written in its place (\\n and · for line and indentation), line and reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: capacity         | key: Capacity Plan           | 1  | is not a key
            key: capacity         | title2: x                    | 1  | The key "key" is missing
            key: capacity         | colour: blue\\nkey: capacity | 1  | The key "colour" is not known here
            version: 3            | version: 0                   | 2  | a whole number from 1
            version: 3            | version: two                 | 2  | a whole number from 1
            kind: return          | kind: form                   | 3  | should be plan, return, strategy, statement
            2024-06-10T23:59      | 10 June 2024                 | 5  | is not a deadline
            2024-06-10T23:59      | 2024-06-10T24:59             | 5  | is not a deadline
            2024-06-10T23:59      | 2024-06-10T23:59:30          | 5  | is not a deadline
            follows: earlier      | follows: capacity            | 6  | cannot follow itself
            returns@example.org   | the department               | 7  | is not an email address
            version: 1            | version: 1.5                 | 10 | a whole number from 1
            - key: homes          | - key: "2"                   | 12 | is not a key
            name: Care homes      | name: Care homes\\n··- key: homes\\n····name: Again | 14 | The market "homes" stands twice
            per_market: yes       | per_market: maybe            | 17 | should be yes or no
            words: 750            | words: 0                     | 18 | a whole number from 1
            words: 750            | words: -5                    | 18 | a whole number from 1
            words: 750            | wrods: 750                   | 18 | The key "wrods" is not known here
            code: CH_OCC          | code: CH_NONE                | 20 | There is no indicator "CH_NONE"
            P12M                  | a year                       | 21 | is not an age
            P12M                  | P0D                          | 21 | is not an age
            P12M                  | -P3M                         | 21 | is not an age
            market: homes         | market: hotels               | 22 | There is no market "hotels"
            market: homes         | market: homes\\n······- code: CH_OCC | 23 | stands twice beside this section
            key: methods          | key: current                 | 23 | The section "current" stands twice
            kind: table           | kind: sheet                  | 25 | is no kind of section
            kind: table           | kind: text                   | 27 | Only a section of kind table has a "grid"
            [Home care]           | [Home care, Home care]       | 29 | stands twice under "rows"
            [Block, Spot]         | []                           | 30 | at least one row and one column
            kind: heading         | kind: heading\\n····words: 5 | 35 | has no limit of words
            kind: heading         | kind: heading\\n····required: yes | 35 | holds no text
            kind: heading         | kind: table                  | 34 | says under "grid" what is filled in
            title: First          | title: First\\n········per_market: yes\\n········figures: none | 39 | should be a list
            """)
    void saysLineAndReason(String from, String to, int line, String reason) {
        var bad = GOOD.replaceFirst("(?<![_\\w])" + java.util.regex.Pattern.quote(from),
                java.util.regex.Matcher.quoteReplacement(to.replace("\\n", "\n").replace('·', ' ')));

        assertThat(bad).isNotEqualTo(GOOD);
        assertThat(problems(bad)).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("capacity.yml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
        assertThat(PlanTemplateFile.read(bad, "capacity.yml", "CH_OCC"::equals, new FileProblems())).isEmpty();
    }

    @Test
    void marketsAreThereForWhatRepeats() {
        var none = GOOD.replaceFirst("(?s)markets:.*?sections:", "sections:");
        assertThat(problems(none)).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(14);
            assertThat(problem.reason()).contains("the template has no \"markets\"");
        });
        var still = GOOD.replace("    per_market: yes\n", "");
        assertThat(reasons(still)).singleElement().asString().contains("cannot be wanted for one of them");
        var again = GOOD.replace("kind: heading", "kind: heading\n    per_market: yes")
                .replace("title: First", "title: First\n        per_market: yes");
        assertThat(reasons(again)).singleElement().asString().contains("repeats already");
    }

    @Test
    void thereAreSectionsAndTheyGoTwoLevelsDeep() {
        assertThat(reasons(GOOD.substring(0, GOOD.indexOf("sections:")))).singleElement().asString()
                .contains("at least one section");
        assertThat(reasons(GOOD.replaceFirst("(?s)    sections:.*", ""))).singleElement().asString()
                .contains("A heading has subsections");
        var second = GOOD + "        sections:\n          - key: second\n            title: Second\n";
        assertThat(problems(second)).isEmpty();
        assertThat(problems(second + "            sections:\n              - key: third\n                title: Third\n"))
                .singleElement().satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(GOOD.lines().count() + 4);
                    assertThat(problem.reason()).contains("two levels deep");
                });
    }

    @Test
    void markupThatIsNoYamlIsRefused() {
        assertThat(problems("key: [")).singleElement().satisfies(problem -> assertThat(problem.reason()).contains("not YAML"));
        assertThat(problems("- a list")).singleElement()
                .satisfies(problem -> assertThat(problem.reason()).contains("keys and values"));
    }

    private static List<FileProblem> problems(String yaml) {
        var problems = new FileProblems();
        PlanTemplateFile.read(yaml, "capacity.yml", "CH_OCC"::equals, problems);
        return problems.found();
    }

    private static List<String> reasons(String yaml) {
        return problems(yaml).stream().map(FileProblem::reason).toList();
    }
}
