package org.caremarket.workshop.report;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.audit.AuditTrail;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.report.AnswersFile.Kind;

/** Answers of a workshop as downloads, for people and programs alike. Who takes every answer along stands in the audit trail. */
@Singleton
class AnswerDownloads {

    private final Workshops workshops;
    private final AnswersFile files;
    private final AuditTrail audit;

    AnswerDownloads(Workshops workshops, AnswersFile files, AuditTrail audit) {
        this.workshops = workshops;
        this.files = files;
        this.audit = audit;
    }

    /** The file; empty when the council has no such workshop. */
    Optional<HttpResponse<?>> of(long workshop, Edition edition, Kind kind, Actor by) {
        return workshops.find(workshop).map(found -> {
            var name = "workshop-%d-%s.%s".formatted(workshop, edition.file(), kind.ending());
            var council = Scope.current() instanceof CouncilScope scope ? scope.name() : "";
            var content = files.open(council, found, edition, kind);
            if (edition == Edition.OWN) {
                audit.record(by, "downloaded answers", Workshops.RECORD, workshop, name);
            }
            return HttpResponse.ok(new StreamedFile(content, MediaType.of(kind.mediaType())))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        });
    }
}
