package org.caremarket.workshop.invitation;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caremarket.contact.Contact;
import org.caremarket.contact.ContactLoading;
import org.caremarket.contact.Contacts;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.web.ErrorPages;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Pages;
import org.caremarket.templates.StaticTemplates;
import org.caremarket.workshop.Workshop;
import org.caremarket.workshop.WorkshopSession;
import org.caremarket.workshop.Workshops;

/** The page on which it is entered who came to a session, and the list for the door. */
@Hidden
@Controller("/{council}/workshops/{id}/attendance")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class AttendancePages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaticTemplates jte = new StaticTemplates();
    private final Workshops workshops;
    private final Attendance attendance;
    private final Invitations invitations;
    private final Contacts contacts;
    private final ContactLoading addresses;
    private final Forms forms;
    private final Pages pages;
    private final ErrorPages errorPages;
    private final Clock clock;

    AttendancePages(
            Workshops workshops, Attendance attendance, Invitations invitations, Contacts contacts, ContactLoading addresses,
            Forms forms, Pages pages, ErrorPages errorPages, Clock clock) {
        this.workshops = workshops;
        this.attendance = attendance;
        this.invitations = invitations;
        this.contacts = contacts;
        this.addresses = addresses;
        this.forms = forms;
        this.pages = pages;
        this.errorPages = errorPages;
        this.clock = clock;
    }

    /** @param all {@code yes} to show all who were invited, not only who said that they come */
    @Get("/{session}{?all}")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> show(HttpRequest<?> request, String council, long id, long session, @Nullable @QueryValue String all) {
        return with(request, id, session, (workshop, at) -> {
            var register = attendance.of(session);
            return page(request, HttpStatus.OK, new AttendanceView(council, workshop, at, register,
                    attendance.expected(id, session, "yes".equals(all)), "yes".equals(all), List.of(),
                    AttendanceForm.of(register), FormErrors.none()));
        });
    }

    @Post("/{session}")
    @Produces(MediaType.TEXT_HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> enter(HttpRequest<?> request, String council, long id, long session, @Body AttendanceForm form, Actor actor) {
        return with(request, id, session, (workshop, at) -> {
            var known = addresses.ofAddresses(form.pasted());
            var unknown = form.pasted().stream().filter(each -> !known.containsKey(each.toLowerCase(Locale.ROOT))).toList();
            var came = Stream.concat(form.contacts().stream(), known.values().stream().map(Contact::id)).distinct().toList();
            var errors = form.check(forms);
            if (!unknown.isEmpty()) {
                errors = errors.and("addresses", "These are no contacts' addresses: %s. Take them out, and enter the organisations below"
                        .formatted(String.join(", ", unknown)));
            }
            Function<FormErrors, AttendanceView> view = wrong -> new AttendanceView(council, workshop, at, attendance.of(session),
                    attendance.expected(id, session, true), true, contacts.these(came), form, wrong);
            if (!errors.isEmpty()) {
                return page(request, HttpStatus.UNPROCESSABLE_ENTITY, view.apply(errors));
            }
            return switch (attendance.enter(id, session, came, form.names(), form.seen(), actor)) {
                case AttendanceOutcome.Saved saved -> Flash.redirect(request, view.apply(errors).path(), "Who came is saved");
                case AttendanceOutcome.Stale(var current) -> HttpResponse.status(HttpStatus.CONFLICT).body(
                        jte.workshopInvitationAttendanceConflict(pages.of(request, "Somebody else entered who came")
                                .under(InvitationPages.way(council, workshop)), new AttendanceView(council, workshop, at, current,
                                List.of(), true, contacts.these(came), form, FormErrors.none())));
                case AttendanceOutcome.Unknown(var none) -> page(request, HttpStatus.UNPROCESSABLE_ENTITY,
                        view.apply(FormErrors.of("contact", "Somebody who was ticked is no contact any more")));
                case AttendanceOutcome.NotFound() -> errorPages.notFound(request);
            };
        });
    }

    @Get("/{session}/door.csv")
    @Produces("text/csv")
    HttpResponse<?> csv(HttpRequest<?> request, String council, long id, long session) {
        return with(request, id, session, (workshop, at) ->
                file(table(council, workshop, at).csv(), "text/csv; charset=utf-8", "session-" + session + ".csv"));
    }

    @Get("/{session}/door.xlsx")
    @Produces(WORKBOOK)
    HttpResponse<?> workbook(HttpRequest<?> request, String council, long id, long session) {
        return with(request, id, session, (workshop, at) ->
                file(table(council, workshop, at).workbook(), WORKBOOK, "session-" + session + ".xlsx"));
    }

    private DataTable table(String council, Workshop workshop, WorkshopSession session) {
        var invited = invitations.of(workshop.id()).stream().collect(Collectors.toMap(Invitation::contactId, Function.identity()));
        return DoorTable.of(workshop, session, attendance.expected(workshop.id(), session.id(), false), invited,
                attendance.of(session.id()), council, LocalDate.now(clock));
    }

    private HttpResponse<?> page(HttpRequest<?> request, HttpStatus status, AttendanceView view) {
        return HttpResponse.status(status).body(jte.workshopInvitationAttendance(pages.of(request, "Who came")
                .with(view.errors()).under(InvitationPages.way(view.council(), view.workshop())), view));
    }

    private HttpResponse<?> with(
            HttpRequest<?> request, long id, long session, BiFunction<Workshop, WorkshopSession, HttpResponse<?>> page) {
        return workshops.find(id).flatMap(workshop -> workshops.session(id, session)
                        .<HttpResponse<?>>map(found -> page.apply(workshop, found)))
                .orElseGet(() -> errorPages.notFound(request));
    }

    private static HttpResponse<?> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content).contentType(type).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
