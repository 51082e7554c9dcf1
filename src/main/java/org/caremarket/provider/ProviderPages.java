package org.caremarket.provider;

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
import java.util.Comparator;
import java.util.List;
import org.caremarket.contact.Contacts;
import org.caremarket.market.Localities;
import org.caremarket.market.MarketTrail;
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

/** The pages on which providers are read: the list, as files too, and one provider with what others know of it. */
@Hidden
@Controller("/{council}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
class ProviderPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final Register register;
    private final Providers providers;
    private final Locations locations;
    private final Contacts contacts;
    private final List<ProviderLinks> links;
    private final Segments segments;
    private final Localities localities;
    private final AuditLog audit;
    private final Pages pages;
    private final ErrorPages errorPages;

    ProviderPages(
            Register register, Providers providers, Locations locations, Contacts contacts, List<ProviderLinks> links,
            Segments segments, Localities localities, AuditLog audit, Pages pages, ErrorPages errorPages) {
        this.register = register;
        this.providers = providers;
        this.locations = locations;
        this.contacts = contacts;
        this.links = links.stream().sorted(Comparator.comparingInt(ProviderLinks::order)).toList();
        this.segments = segments;
        this.localities = localities;
        this.audit = audit;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    @Get("/providers")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> list(
            HttpRequest<?> request, String council, @RequestBean RegisterQuery query, PageRequest page, Actor actor) {
        var wanted = query.filter();
        var view = new RegisterListView<>(council, "provider", query, wanted, register.counts(RegisterFilter.ALL),
                register.counts(wanted), register.providers(wanted, page), words(), page, Editors.mayEdit(actor));
        return HttpResponse.ok(templates.providerProviders(
                pages.of(request, "Providers").under(MarketTrail.market(council)), view));
    }

    @Get("/providers.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(String council, @RequestBean RegisterQuery query) {
        return RegisterFiles.csv(table(council, query), council + "-providers");
    }

    @Get("/providers.xlsx")
    @Produces(RegisterFiles.WORKBOOK)
    HttpResponse<?> workbook(String council, @RequestBean RegisterQuery query) {
        return RegisterFiles.workbook(table(council, query), council + "-providers");
    }

    @Get("/providers/{id}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, Actor actor) {
        return providers.find(id).<HttpResponse<?>>map(provider -> {
            var view = new ProviderView(council, provider, locations.ofProvider(id), register, words(),
                    links.stream().flatMap(each -> each.ofProvider(provider).stream()).toList(),
                    contacts.ofOrganisation(provider.name()), audit.of(Providers.RECORD, id), Editors.mayEdit(actor));
            return HttpResponse.ok(templates.providerProvider(
                    pages.of(request, provider.name()).under(MarketTrail.market(council), list(council)), view));
        }).orElseGet(() -> errorPages.notFound(request));
    }

    private DataTable table(String council, RegisterQuery query) {
        return RegisterTable.providers(register.providers(query.filter(), PageRequest.EVERYTHING).items(), council,
                register.today());
    }

    private RegisterWords words() {
        return new RegisterWords(segments.all(), localities.all());
    }

    static Page.NavLink list(String council) {
        return Page.NavLink.to("Providers", "/" + council + "/providers");
    }

    static Page.NavLink one(String council, Provider provider) {
        return Page.NavLink.to(provider.name(), "/" + council + "/providers/" + provider.id());
    }
}
