package org.caremarket.isolation;

import jakarta.inject.Singleton;
import org.caremarket.platform.document.PaperFormat;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.report.ReportDocuments;

/** Files made of a workshop's report, of which the last has a number that the neighbour has not. */
@Singleton
final class ReportRecords {

    private static final int PATIENCE = 600;

    private final ReportDocuments documents;

    ReportRecords(ReportDocuments documents) {
        this.documents = documents;
    }

    /** Made by a job, which runs meanwhile. */
    long document(long workshop) {
        documents.ask(workshop, PaperFormat.HTML, WorkshopFixture.OFFICER);
        for (int i = 0; i < PATIENCE && documents.of(workshop).isEmpty(); i++) {
            pause();
        }
        return documents.of(workshop).getFirst().id();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
