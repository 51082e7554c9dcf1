package org.caremarket.provider.closure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.caremarket.council.Councils;
import org.caremarket.testing.CouncilRoutes;
import org.caremarket.testing.MadeFiles;
import org.junit.jupiter.api.Test;

/** A continuity plan as a document: made by a job, fetched and read. */
class ContinuityDocumentTest extends CouncilRoutes {

    @Inject
    Councils councils;

    @Inject
    ClosureFixtures fixtures;

    @Test
    void saysWhatThePlanSays() throws Exception {
        var ids = councils.council("sheffield").orElseThrow().call(() -> fixtures.closing("Home on paper"));
        var plan = "/sheffield/market-changes/" + ids.change() + "/continuity";
        var said = new String[] {"Home on paper", "People affected", "What is done", "People who have moved", "1 March 2026",
            "Who was told", "Staff", "By letter", "Where people could go"};
        assertThat(MadeFiles.pdf(officer, plan, plan + "/documents")).contains(said);
        assertThat(MadeFiles.word(officer, plan, plan + "/documents")).contains(said);
        assertThat(viewer.get(officer.get(plan).page().select("a[href^=" + plan + "/documents/]").attr("href")).status())
                .as("it holds what only those who write may read").isEqualTo(403);
    }
}
