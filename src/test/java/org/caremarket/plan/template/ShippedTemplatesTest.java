package org.caremarket.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caremarket.platform.file.FileProblems;
import org.junit.jupiter.api.Test;

/** The templates that ship. */
class ShippedTemplatesTest {

    private final ShippedTemplates shipped = new ShippedTemplates();

    @Test
    void theCapacityPlanHasItsLimitsAndItsDeadline() {
        var capacity = shipped.find("msif-capacity-2024", 1).orElseThrow();

        assertThat(capacity.expand(List.of())).extracting(PlanSection::words).startsWith(500, 750, 750, 300);
        assertThat(capacity.due()).contains(Instant.parse("2024-06-10T22:59:00Z"));
    }

    @Test
    void eachIsTheSameWhenWrittenAndReadAgain() {
        for (var template : shipped.all()) {
            var problems = new FileProblems();
            assertThat(PlanTemplateFile.read(PlanTemplateFile.write(template), "copy.yml", problems)).contains(template);
            assertThat(problems.found()).isEmpty();
        }
    }
}
