package org.caremarket.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What {@code docs/using/capacity.md} and {@code tenants/README.md} say of limits and words is so. */
class CapacityGuideTest {

    @Test
    void theGuideNamesTheLimitsAndTheReasons() throws IOException {
        var guide = Files.readString(Path.of("docs/using/capacity.md")).replace("\n", " ");
        assertThat(CapacityForm.MOST_EXCLUSIONS).isEqualTo(8);
        assertThat(guide).contains("up to eight", "× the fee × %d weeks".formatted(Balance.WEEKS),
                "up to %d.".formatted(CapacityDocuments.MOST));
        var files = Files.readString(Path.of("tenants/README.md"));
        assertThat(Arrays.stream(Reason.values())).allSatisfy(each -> assertThat(files).contains("`" + each.slug() + "`"));
        assertThat(Arrays.stream(CapacityUnit.values())).allSatisfy(each -> assertThat(files).contains("`" + each.slug() + "`"));
    }

    @Test
    void segmentsOfWhichTheGuideSaysSoHaveIndicators() throws IOException {
        var guide = Files.readString(Path.of("docs/using/capacity.md")).toLowerCase(Locale.UK);
        for (var segment : new String[] {"home-care", "nursing-care", "residential-care", "supported-living", "extra-care"}) {
            assertThat(CapacityFigures.isKnown(segment)).isTrue();
            assertThat(guide).contains(segment.replace('-', ' '));
        }
    }
}
