package org.caremarket.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.MadeFiles;
import org.junit.jupiter.api.Test;

/** The capacity report as a document: made by a job, fetched and read. */
class CapacityReportTest extends CouncilRoutes {

    private static final String PATH = "/sheffield/capacity/report";

    @Test
    void saysWhatThePageSays() throws Exception {
        var form = Map.of("segment", "home-care", "asAt", "June 2024", "unit", "hours", "people", "20", "mean", "11.7",
                "available", "2,758", "affordable", "1,630", "source", "Return on paper");
        assertThat(officer.post("/sheffield/capacity", form).status()).isEqualTo(303);
        var said = new String[] {"Capacity: required, available and affordable", "How it was worked out", "as at June 2024",
            "2,758", "1,630", "Return on paper"};
        assertThat(officer.get(PATH).text()).contains(said);
        assertThat(MadeFiles.pdf(viewer, PATH, PATH + "/documents")).contains(said);
        assertThat(MadeFiles.word(viewer, PATH, PATH + "/documents")).contains(said);
    }
}
