package org.caremarket.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people and programs see of work in the background. */
@MicronautTest(transactional = false)
@Timeout(60)
class JobPagesTest implements OnPostgres {

    @Inject
    EmbeddedServer server;

    @Inject
    TrialJobs trials;

    @Inject
    TrialJob trial;

    @Inject
    JobRunner runner;

    @Inject
    CouncilDirectory councils;

    @Inject
    JsonMapper json;

    private Browser viewer;

    @BeforeAll
    void signIn() {
        viewer = new Browser(server.getURI());
        viewer.signIn("/sefton", "viewer@sefton.example", DemonstrationPeople.PASSWORD);
    }

    private Job start(String subject) {
        return councils.council("sefton").orElseThrow().call(() -> trials.start(subject));
    }

    private void quiet() throws InterruptedException {
        assertThat(runner.isQuietWithin(TimeUnit.SECONDS.toNanos(30))).isTrue();
    }

    private Browser.Answer progressed(String place) throws InterruptedException {
        var answer = viewer.get(place);
        for (int i = 0; i < 100 && !answer.text().contains("12,000"); i++) {
            Thread.sleep(50);
            answer = viewer.get(place);
        }
        return answer;
    }

    @Test
    void aRunningJobShowsHowFarItIsAndRenewsItself() throws Exception {
        var place = "/sefton/jobs/" + start("wait page").id();
        trial.awaitBegin("wait page");
        var running = progressed(place);
        assertThat(running.status()).isEqualTo(200);
        assertThat(running.header("Refresh")).isEqualTo("5");
        assertThat(running.page().select("h1").text()).isEqualTo("Trying to wait page");
        assertThat(running.text()).contains("Running", "Waiting for a word.", "12,000 of 50,000", "by An officer");
        var bar = running.page().selectFirst("progress");
        assertThat(bar.attr("value") + "/" + bar.attr("max")).isEqualTo("12000/50000");
        assertThat(running.page().select("label[for=progress]")).hasSize(1);
        assertThat(running.page().select("a:contains(Refresh)").attr("href")).isEqualTo(place);
        var still = viewer.get(place + "?renew=no");
        assertThat(still.header("Refresh")).isEmpty();
        assertThat(still.text()).contains("12,000 of 50,000").doesNotContain("refreshes itself");

        var list = viewer.get("/sefton/jobs");
        assertThat(list.page().select("h1 + p").text()).isEqualTo("One job runs now.");
        assertThat(list.text()).contains("Trying to wait page", "24%");
        assertThat(viewer.get("/sheffield/jobs/1").status()).isNotEqualTo(200);

        trial.goOn("wait page");
        quiet();
        var done = viewer.get(place);
        assertThat(done.header("Refresh")).isEmpty();
        assertThat(done.text()).contains("Finished", "Counted to 5.");
        assertThat(done.page().select("progress")).isEmpty();
        assertThat(done.page().select("a:contains(See what came of it)").attr("href")).isEqualTo("/sefton/actions");
        assertThat(viewer.get("/sefton/jobs").text()).contains("Nothing runs now.", "Finished");
    }

    @Test
    void aFailedJobSaysWhatToDo() throws Exception {
        var job = start("break page");
        quiet();
        assertThat(viewer.get("/sefton/jobs/" + job.id()).text()).contains("Failed", JobWork.FAULT)
                .doesNotContain("Exception", "relation");
        assertThat(viewer.get("/sefton/jobs/999999").status()).isEqualTo(404);
    }

    @Test
    void programsReadTheSame() throws Exception {
        var job = start("count api");
        quiet();
        var answer = viewer.api("POST", "/api/v1/sefton/tokens", "",
                "{\"email\":\"viewer@sefton.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD));
        var token = (String) json.readValue(answer.body(), Argument.mapOf(String.class, Object.class)).get("token");
        var one = viewer.api("GET", "/api/v1/sefton/jobs/" + job.id(), token, "");
        assertThat(json.readValue(one.body(), Argument.mapOf(String.class, Object.class)))
                .containsEntry("state", "DONE").containsEntry("kind", "trial").containsEntry("done", 5)
                .containsEntry("total", 5).containsEntry("result", "/sefton/actions").containsEntry("startedBy", "An officer");
        assertThat(viewer.api("GET", "/api/v1/sefton/jobs", token, "").body()).contains("Trying to count api");
        assertThat(viewer.api("GET", "/api/v1/sefton/jobs/999999", token, "").status()).isEqualTo(404);
    }
}
