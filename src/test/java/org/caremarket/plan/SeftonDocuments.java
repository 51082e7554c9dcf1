package org.caremarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.platform.access.DemonstrationPeople;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.junit.jupiter.api.BeforeAll;

/** Sefton's capacity plan, as it comes with the council's folder, and documents that are made of it. */
abstract class SeftonDocuments extends PlanRoutes {

    @Inject
    protected CouncilDirectory directory;

    @Inject
    protected Plans plans;

    @Inject
    protected PlanDocuments documents;

    protected Plan capacity;
    protected Browser sefton;
    protected String seftonToken;

    @BeforeAll
    void findPlan() throws IOException {
        sefton = new Browser(server.getURI());
        sefton.signIn("/sefton", "officer@sefton.example", DemonstrationPeople.PASSWORD);
        sefton.get("/sefton/account");
        seftonToken = (String) map(sefton.api("POST", "/api/v1/sefton/tokens", "",
                "{\"email\":\"officer@sefton.example\",\"password\":\"%s\"}".formatted(DemonstrationPeople.PASSWORD))).get("token");
        capacity = inSefton(() -> plans.titled("Capacity plan 2024 to 2025")).orElseThrow();
    }

    <T> T inSefton(Supplier<T> work) {
        return directory.council("sefton").orElseThrow().call(work::get);
    }

    String path() {
        return "/sefton/plans/" + capacity.id() + "/documents";
    }

    Browser.Answer seftonApi(String method, String path, String body) {
        return sefton.api(method, "/api/v1/sefton" + path, seftonToken, body);
    }

    /** The newest file of this format, once the job that makes it has ended. */
    PlanDocument made(PaperFormat format) throws Exception {
        var asked = seftonApi("POST", "/plans/" + capacity.id() + "/documents", "{\"format\":\"%s\"}".formatted(format));
        assertThat(asked.status()).isEqualTo(202);
        var job = ended(asked.header("Location"));
        assertThat(job).containsEntry("state", "DONE").containsEntry("result", path());
        return inSefton(() -> documents.of(capacity.id())).stream().filter(each -> each.format() == format).findFirst().orElseThrow();
    }

    Map<String, Object> ended(String job) throws Exception {
        for (int i = 0; i < 600; i++) {
            var now = map(sefton.api("GET", job, seftonToken, ""));
            if (List.of("DONE", "FAILED").contains(now.get("state"))) {
                return now;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The job did not end");
    }

    byte[] content(PlanDocument document) {
        return inSefton(() -> documents.content(document)).orElseThrow();
    }
}
