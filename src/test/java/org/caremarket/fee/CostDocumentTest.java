package org.caremarket.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.MadeFiles;
import org.junit.jupiter.api.Test;

/** The cost-of-care position as a document for a board: made by a job, fetched and read. */
class CostDocumentTest extends CouncilRoutes {

    @Test
    void saysWhatThePagesSay() throws Exception {
        var path = officer.post("/sheffield/cost-of-care", Map.of("name", "For the board", "baseYear", "2022-23", "priceIndex",
                "CPI", "rises", "2023-24 10", "source", "Annex A")).header("Location");
        officer.post(path + "/results", Map.of("careType", "home-care"));
        officer.post(path + "/home-care", Map.of("invited", "9", "responses", "3", "used", "2", "totalMedian", "25",
                "version", "1"));
        officer.post(path + "/home-care/lines/direct-care", Map.of("median", "16", "version", "2"));
        officer.post(path + "/home-care/scenarios", Map.of("name", "Half of it", "fee", "21", "volume", "1000", "share", "50",
                "rise", "10"));
        var answer = "In 2023-24 the fee of £21.00 is £6.50 (23.6%) below the median, which is then £27.50";
        assertThat(officer.get(path + "/home-care").text()).contains(answer);

        var said = new String[] {"Cost of care: For the board", answer, "Thin sample: only 2 answers count",
            "Direct care", "£16.00", "What closing the gap would cost", "Half of it"};
        assertThat(MadeFiles.pdf(officer, path, path + "/documents")).contains(said);
        assertThat(MadeFiles.word(officer, path, path + "/documents")).contains(said);
    }
}
