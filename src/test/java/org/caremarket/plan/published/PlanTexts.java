package org.caremarket.plan.published;

import io.micronaut.runtime.server.EmbeddedServer;
import org.caremarket.plan.SectionOutcome;
import org.caremarket.plan.Sections;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilDirectory;

/** Writes sections of Sheffield's plans without pages. */
final class PlanTexts {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private PlanTexts() {}

    static void write(EmbeddedServer server, long plan, String key, String text, int version) {
        var beans = server.getApplicationContext();
        var outcome = beans.getBean(CouncilDirectory.class).council("sheffield").orElseThrow()
                .call(() -> beans.getBean(Sections.class).write(plan, key, text, version, "", OFFICER));
        if (!(outcome instanceof SectionOutcome.Saved)) {
            throw new AssertionError(outcome);
        }
    }
}
