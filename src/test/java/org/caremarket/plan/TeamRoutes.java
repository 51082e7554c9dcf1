package org.caremarket.plan;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.testing.Browser;
import org.caremarket.testing.CouncilRoutes;

/** Plans of Sheffield's on which people work together. */
abstract class TeamRoutes extends CouncilRoutes {

    static final String CONTRADICTION = "Of 543 bedspaces, 508 (96%) are occupied.";

    private static final Actor WRITER = new Actor(1, "A writer", Role.OFFICER, "127.0.0.1");

    /** A new draft of this template; its address below the council's. */
    String plan(String title, String template) throws IOException {
        var added = api("POST", "/plans", "{\"title\":\"%s\",\"period\":\"2026\",\"template\":\"%s\"}".formatted(title, template));
        return "/plans/" + map(added).get("id");
    }

    void write(String plan, String section, String text) {
        var id = id(plan);
        inSheffield(() -> {
            var seen = bean(Sections.class).find(bean(Plans.class).find(id).orElseThrow(), section).orElseThrow().version();
            return bean(Sections.class).write(id, section, text, seen, "", WRITER);
        });
    }

    /** Moves a plan as sign-off does. */
    void move(String plan, PlanState state) {
        inSheffield(() -> {
            bean(PlanRepository.class).move(id(plan), state);
            return state;
        });
    }

    <T> T inSheffield(Supplier<T> work) {
        return bean(CouncilDirectory.class).council("sheffield").orElseThrow().call(work::get);
    }

    <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    static long id(String plan) {
        return Long.parseLong(plan.replaceFirst(".*/", ""));
    }

    List<Map<String, Object>> list(Browser.Answer answer) throws IOException {
        return json.readValue(answer.body(), io.micronaut.core.type.Argument.listOf(
                io.micronaut.core.type.Argument.mapOf(String.class, Object.class)));
    }
}
