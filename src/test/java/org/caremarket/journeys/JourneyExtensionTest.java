package org.caremarket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When journeys run, are left out, or fail for want of a browser. */
class JourneyExtensionTest {

    @ParameterizedTest
    @CsvSource({"true,,true", "true,true,true", "false,,false", "false,false,false", "false,true,true"})
    void onlyACompleteRunInsistsOnABrowser(boolean chromium, String ci, boolean runs) {
        assertThat(JourneyExtension.runs(chromium, ci)).isEqualTo(runs);
    }
}
