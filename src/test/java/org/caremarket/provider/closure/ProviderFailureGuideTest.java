package org.caremarket.provider.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What users are told of the checklist and the causes is what the service has. */
class ProviderFailureGuideTest {

    @Test
    void theGuideCountsTheStepsAndNamesTheCauses() throws IOException {
        var guide = Files.readString(Path.of("docs/using/provider-failure.md"));
        var steps = new ContinuityTemplates().newest().steps();
        assertThat(guide).contains("a checklist of %d steps in %d parts".formatted(
                steps.size(), steps.stream().map(ContinuityTemplate.Step::part).distinct().count()));
        for (var cause : Cause.values()) {
            assertThat(guide).containsIgnoringCase(cause.title());
        }
    }
}
