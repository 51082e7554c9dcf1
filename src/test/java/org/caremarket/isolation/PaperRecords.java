package org.caremarket.isolation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.caremarket.plan.PlanDocuments;
import org.caremarket.plan.PlanReadings;
import org.caremarket.plan.ReadingOutcome;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.document.PaperFormat;

/** A document made of a plan, and one that was read for it. */
@Singleton
final class PaperRecords {

    private static final Actor OFFICER = new Actor(1, "An officer", Role.OFFICER, "127.0.0.1");

    private final PlanDocuments documents;
    private final PlanReadings readings;

    PaperRecords(PlanDocuments documents, PlanReadings readings) {
        this.documents = documents;
        this.readings = readings;
    }

    PaperCases.Ids of(long plan) {
        return new PaperCases.Ids(plan, document(plan), reading(plan));
    }

    /** Made by a job, which runs meanwhile. */
    private long document(long plan) {
        documents.ask(plan, null, PaperFormat.HTML, OFFICER);
        for (int i = 0; i < 600 && documents.of(plan).isEmpty(); i++) {
            pause();
        }
        return documents.of(plan).getFirst().id();
    }

    private long reading(long plan) {
        var text = "# Capacity in winter 2023 to 2024\n\nWords.".getBytes(StandardCharsets.UTF_8);
        return ((ReadingOutcome.Read) readings.read(plan, "plan.md", text, OFFICER)).reading().id();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
