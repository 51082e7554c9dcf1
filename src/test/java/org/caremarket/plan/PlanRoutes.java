package org.caremarket.plan;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;

/** People and programs that write plans and returns over HTTP, each test one of its own. */
abstract class PlanRoutes extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A title that no other plan has. */
    static String title() {
        return "Return " + NUMBER.incrementAndGet();
    }

    /** A return of its own, with nothing written yet, as JSON. */
    Map<String, Object> plan() throws IOException {
        return plan("msif-capacity-2024", "");
    }

    Map<String, Object> plan(String template, String more) throws IOException {
        return map(api("POST", "/plans", "{\"template\":\"%s\",\"title\":\"%s\",\"period\":\"2026/27\"%s}".formatted(
                template, title(), more)));
    }

    /** Where its page is. */
    static String path(Map<String, Object> plan) {
        return "/sheffield/plans/" + plan.get("id");
    }
}
