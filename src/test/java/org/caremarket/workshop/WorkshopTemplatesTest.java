package org.caremarket.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.caremarket.platform.file.TenantFileProblems;
import org.junit.jupiter.api.Test;

/** The templates that ship are sound, and a mistake in one is said with file, line and reason. */
class WorkshopTemplatesTest {

    @Test
    void thoseThatShipAskTheirQuestions() {
        var templates = new WorkshopTemplates();
        assertThat(templates.newest()).extracting(WorkshopTemplate::key)
                .containsExactly("market-sustainability-plan", "provider-forum");
        var plan = templates.newest("market-sustainability-plan").orElseThrow();
        assertThat(plan.agenda()).extracting(part -> part.questions().size()).containsExactly(2, 3, 4);
        assertThat(templates.newest("nothing")).isEmpty();
    }

    @Test
    void everyMistakeIsSaidWithItsLine() {
        var problems = catchThrowableOfType(TenantFileProblems.class, () -> new WorkshopTemplates("/workshop-templates-bad"));
        assertThat(problems.getMessage())
                .contains("workshop-templates-bad/one.yml, line 1: \"Market Plan\" is not a key")
                .contains("one.yml, line 8: \"minutes\" should be a whole number")
                .contains("one.yml, line 12: \"guess\" is no kind of question")
                .contains("one.yml, line 16: Write at least two options")
                .contains("one.yml, line 20: The key \"hnit\" is not known here")
                .contains("two.yml, line 8: A template asks at least one question")
                .contains("missing.yml: The file is missing");
    }
}
