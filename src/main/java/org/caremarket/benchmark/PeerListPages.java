package org.caremarket.benchmark;

import gg.jte.models.runtime.JteModel;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caremarket.geography.Authorities;
import org.caremarket.geography.Authority;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.platform.tenancy.Scope;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which a council keeps its own lists of councils to compare with. */
@Hidden
@Controller("/{council}/benchmarks/peers")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class PeerListPages {

    private static final String ELSEWHERE = "No longer councils";

    private final StaticTemplates templates = new StaticTemplates();
    private final PeerLists lists;
    private final Groups groups;
    private final Authorities authorities;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Forms forms;
    private final Clock clock;

    PeerListPages(
            PeerLists lists, Groups groups, Authorities authorities, Pages pages, ErrorPages errorPages, Forms forms,
            Clock clock) {
        this.lists = lists;
        this.groups = groups;
        this.authorities = authorities;
        this.pages = pages;
        this.errorPages = errorPages;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    JteModel list(HttpRequest<?> request, String council, Actor actor) {
        var mayEdit = actor.role() == Role.OFFICER || actor.role() == Role.APPROVER;
        var rows = lists.all().stream().map(list -> new PeerListView.Row(list, names(list))).toList();
        return templates.benchmarkPeers(pages.of(request, "Lists of peers"), new PeerListView(council, rows, mayEdit));
    }

    @Get("/new")
    JteModel newList(HttpRequest<?> request, String council) {
        return form(request, council, null, PeerListForm.EMPTY, false, FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, String council, @Body PeerListForm form, Actor actor) {
        var errors = form.check(forms, authorities, own());
        return errors.isEmpty()
                ? answer(request, council, null, form, lists.add(form.text(), actor), "List added")
                : refused(request, council, null, form, errors);
    }

    @Get("/{id}")
    HttpResponse<?> edit(HttpRequest<?> request, String council, long id) {
        return lists.find(id)
                .<HttpResponse<?>>map(list -> HttpResponse.ok(form(request, council, list,
                        PeerListForm.of(list, lists.members(list)), false, FormErrors.none())))
                .orElseGet(() -> errorPages.notFound(request));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, String council, long id, @Body PeerListForm form, Actor actor) {
        var found = lists.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var errors = form.check(forms, authorities, own());
        var version = Typed.number(form.version());
        if (version.isEmpty()) {
            errors = errors.and("name", "It is not said which version of the list you saw: open it again");
        }
        return errors.isEmpty()
                ? answer(request, council, found.get(), form, lists.change(id, form.text(), version.get(), actor), "List changed")
                : refused(request, council, found.get(), form, errors);
    }

    @Post("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, String council, long id, @Body PeerListForm form, Actor actor) {
        var found = lists.find(id);
        if (found.isEmpty()) {
            return errorPages.notFound(request);
        }
        var asItIs = PeerListForm.of(found.get(), lists.members(found.get()));
        return answer(request, council, found.get(), asItIs,
                lists.withdraw(id, Typed.number(form.version()).orElse(-1), actor), "List removed");
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request, String council, @Nullable PeerList list, PeerListForm form, PeerListOutcome outcome,
            String done) {
        return switch (outcome) {
            case PeerListOutcome.Saved saved -> Flash.redirect(request, "/" + council + "/benchmarks/peers", done);
            case PeerListOutcome.NameTaken() -> refused(request, council, list, form,
                    FormErrors.of("name", "Another list has this name: enter another one"));
            case PeerListOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                    form(request, council, current, form.onTopOf(current), true, FormErrors.none()));
            case PeerListOutcome.NotFound() -> errorPages.notFound(request);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, String council, @Nullable PeerList list, PeerListForm form, FormErrors errors) {
        return HttpResponse.unprocessableEntity().body(form(request, council, list, form, false, errors));
    }

    private JteModel form(
            HttpRequest<?> request, String council, @Nullable PeerList list, PeerListForm form, boolean stale,
            FormErrors errors) {
        var title = list == null ? "Add a list of peers" : "Change this list of peers";
        var page = pages.of(request, title)
                .under(Page.NavLink.to("Lists of peers", "/" + council + "/benchmarks/peers"))
                .with(errors);
        return templates.benchmarkPeerList(page, new PeerListFormView(council, list, form, regions(form), stale,
                list == null ? "" : String.join(", ", names(list)), errors));
    }

    /** Every other council of today by region, and those that are chosen and are no councils any more. */
    private Map<String, List<Authority>> regions(PeerListForm form) {
        var today = LocalDate.now(clock);
        return authorities.all().stream()
                .filter(Authority::isCouncil)
                .filter(each -> !each.gssCode().equals(own()))
                .filter(each -> each.isThereOn(today) || form.areas().contains(each.gssCode()))
                .collect(Collectors.groupingBy(each -> each.isThereOn(today) ? each.region().orElse(ELSEWHERE) : ELSEWHERE,
                        TreeMap::new, Collectors.toList()));
    }

    private List<String> names(PeerList list) {
        return lists.members(list).stream().map(peer -> groups.name(peer.area())).sorted().toList();
    }

    private static String own() {
        return ((CouncilScope) Scope.current()).area();
    }
}
