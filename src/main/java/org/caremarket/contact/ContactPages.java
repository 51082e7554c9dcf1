package org.caremarket.contact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.audit.AuditLog;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;

/** The pages on which contacts are read: the list, as files too, and one contact with what was done. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class ContactPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates templates = new StaticTemplates();
    private final Contacts contacts;
    private final ContactLists lists;
    private final List<ContactLinks> links;
    private final Segments segments;
    private final AuditLog audit;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    ContactPages(
            Contacts contacts, ContactLists lists, List<ContactLinks> links, Segments segments, AuditLog audit, Pages pages,
            ErrorPages errorPages, Clock clock) {
        this.contacts = contacts;
        this.lists = lists;
        this.links = links;
        this.segments = segments;
        this.audit = audit;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    @Get("/contacts")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean ContactQuery query, PageRequest page, Actor actor) {
        var persons = Readers.mayEdit(actor);
        var wanted = query.filter(persons);
        var view = new ContactListView(council, query, wanted, contacts.counts(ContactFilter.ALL), contacts.counts(wanted),
                contacts.list(wanted, page), lists.all(), segments.all(), page, persons);
        return HttpResponse.ok(templates.contactContacts(pages.of(request, "Contacts"), view));
    }

    @Get("/contacts.csv")
    @Produces("text/csv")
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> csv(String council, @RequestBean ContactQuery query) {
        return file(table(council, query).csv(), "text/csv; charset=utf-8", council + "-contacts.csv");
    }

    @Get("/contacts.xlsx")
    @Produces(WORKBOOK)
    @Allow({Role.OFFICER, Role.APPROVER})
    HttpResponse<?> workbook(String council, @RequestBean ContactQuery query) {
        return file(table(council, query).workbook(), WORKBOOK, council + "-contacts.xlsx");
    }

    @Get("/contacts/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return contacts.find(id).<HttpResponse<?>>map(contact -> {
            var view = new ContactView(council, contact, segments.all(),
                    lists.all().stream().filter(list -> contact.lists().contains(list.id())).toList(),
                    links.stream().flatMap(each -> each.of(id).stream()).toList(),
                    audit.of(Contacts.RECORD, id), Readers.mayEdit(actor));
            return HttpResponse.ok(templates.contactContact(pages.of(request, view.title()).under(list(council)), view));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private DataTable table(String council, ContactQuery query) {
        return ContactsTable.of(contacts.list(query.filter(true), PageRequest.EVERYTHING).items(), lists.all(),
                segments.all(), council, LocalDate.now(clock));
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Contacts", "/" + council + "/contacts");
    }
}
