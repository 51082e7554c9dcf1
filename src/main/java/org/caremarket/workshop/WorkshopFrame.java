package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Page;
import org.caremarket.platform.web.Pages;

/** What the pages below a workshop have in common: it is there, or the page is not found; and the way back to it. */
@Singleton
class WorkshopFrame {

    private final Workshops workshops;
    private final Agenda agenda;
    private final Pages pages;
    private final ErrorPages errorPages;

    WorkshopFrame(Workshops workshops, Agenda agenda, Pages pages, ErrorPages errorPages) {
        this.workshops = workshops;
        this.agenda = agenda;
        this.pages = pages;
        this.errorPages = errorPages;
    }

    HttpResponse<?> with(HttpRequest<?> request, long id, Function<Workshop, HttpResponse<?>> answer) {
        return workshops.find(id).<HttpResponse<?>>map(answer).orElseGet(() -> notFound(request));
    }

    HttpResponse<?> withSection(
            HttpRequest<?> request, long id, long section, BiFunction<Workshop, AgendaSection, HttpResponse<?>> answer) {
        return with(request, id, workshop -> agenda.of(id).stream().filter(each -> each.id() == section).findFirst()
                .<HttpResponse<?>>map(found -> answer.apply(workshop, found)).orElseGet(() -> notFound(request)));
    }

    HttpResponse<?> withSession(
            HttpRequest<?> request, long id, long session, BiFunction<Workshop, WorkshopSession, HttpResponse<?>> answer) {
        return with(request, id, workshop -> workshops.session(id, session)
                .<HttpResponse<?>>map(found -> answer.apply(workshop, found)).orElseGet(() -> notFound(request)));
    }

    /** Why a part of it stays as it is; null while it is still to be opened. */
    @Nullable String locked(Workshop workshop, List<WorkshopState> writable) {
        var state = workshops.state(workshop);
        return writable.contains(state) ? null : new PartOutcome.Locked<>(state).why();
    }

    HttpResponse<?> notFound(HttpRequest<?> request) {
        return errorPages.notFound(request);
    }

    /** A page below the workshop, and below what else leads to it. */
    Page page(HttpRequest<?> request, String title, String council, Workshop workshop) {
        return pages.of(request, title).under(WorkshopPages.list(council), WorkshopPages.link(council, workshop));
    }

    Page page(HttpRequest<?> request, String title, String council, Workshop workshop, Page.NavLink above) {
        return pages.of(request, title)
                .under(WorkshopPages.list(council), WorkshopPages.link(council, workshop), above);
    }
}
