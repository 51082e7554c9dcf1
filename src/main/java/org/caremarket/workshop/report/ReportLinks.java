package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import org.caremarket.platform.access.Actor;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopLink;
import org.caremarket.workshop.WorkshopLinks;

/** Leads from a workshop to its report. */
@Singleton
@Order(80)
final class ReportLinks implements WorkshopLinks {

    private final ReportDocuments documents;

    ReportLinks(ReportDocuments documents) {
        this.documents = documents;
    }

    /** Before it opens there is nothing to report. */
    @Override
    public List<WorkshopLink> of(Workshop workshop, Actor reader) {
        if (workshop.openedAt() == null) {
            return List.of();
        }
        int kept = documents.of(workshop.id()).size();
        return List.of(new WorkshopLink("Report and answers as files",
                kept == 0 ? "" : kept == 1 ? "1 file is kept" : kept + " files are kept", "/workshops/" + workshop.id() + "/report"));
    }
}
