package org.caremarket.delivery;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caremarket.testing.CouncilRoutes;

/** People and programs that write plans over HTTP. */
abstract class DeliveryPlanRoutes extends CouncilRoutes {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A plan of its own with one theme, as JSON. */
    Map<String, Object> plan() throws IOException {
        var plan = map(api("POST", "/delivery-plans", "{\"title\":\"Plan %d\",\"period\":\"2026/27\"}".formatted(NUMBER.incrementAndGet())));
        return map(api("POST", "/delivery-plans/" + plan.get("id") + "/themes", "{\"title\":\"Care\",\"version\":1}"));
    }

    @SuppressWarnings("unchecked")
    static Object theme(Map<String, Object> plan, int at) {
        return ((List<Map<String, Object>>) plan.get("themes")).get(at).get("id");
    }

    Map<String, Object> action(Map<String, Object> plan, String title) throws IOException {
        return map(api("POST", "/actions", "{\"planId\":%s,\"themeId\":%s,\"title\":\"%s\",\"byWhen\":\"Spring 2027\"}"
                .formatted(plan.get("id"), theme(plan, 0), title)));
    }
}
