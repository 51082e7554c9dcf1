package org.caremarket.platform.audit;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.govuk.Pagination;
import org.caremarket.templates.StaticTemplates;

/** The audit trail for a council's administrators: as a page, as CSV and as JSON. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.ADMINISTRATOR)
class AuditPages {

    private final AuditLog log;
    private final Pages pages;
    private final StaticTemplates templates = new StaticTemplates();

    AuditPages(AuditLog log, Pages pages) {
        this.log = log;
        this.pages = pages;
    }

    @Hidden
    @Get("/{council}/audit")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> page(
            HttpRequest<?> request,
            @Nullable @QueryValue String person,
            @Nullable @QueryValue String verb,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            PageRequest part) {
        var asked = new AuditQuery(person, verb, from, to);
        var errors = asked.errors();
        var found = errors.isEmpty() ? log.find(asked.filter(), part) : new Items<AuditEntry>(List.of(), 0);
        var links = Pagination.of(part, found.total(), number -> "?" + asked.query() + "page=" + number);
        JteModel page = templates.auditTrail(pages.of(request, "Audit trail").with(errors), found, links, asked,
                errors, log.actors(), log.verbs());
        return errors.isEmpty() ? HttpResponse.ok(page) : HttpResponse.unprocessableEntity().body(page);
    }

    @Hidden
    @Get("/{council}/audit.csv")
    @Produces("text/csv")
    HttpResponse<byte[]> csv(
            @Nullable @QueryValue String person,
            @Nullable @QueryValue String verb,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to) {
        var asked = new AuditQuery(person, verb, from, to).orRefuse();
        var name = Pages.root(Scope.current()).substring(1).replace('/', '-') + "-audit.csv";
        return HttpResponse.ok(AuditCsv.write(log, asked))
                .contentType("text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    @Get("/api/v1/{council}/audit")
    Items<AuditEntry> json(
            @Nullable @QueryValue String person,
            @Nullable @QueryValue String verb,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            PageRequest part) {
        return log.find(new AuditQuery(person, verb, from, to).orRefuse(), part);
    }
}
