package org.caremarket.contact;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** Contacts as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/contacts")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Contacts")
class ContactApi {

    private final Contacts contacts;
    private final ContactEdits edits;
    private final ContactLists lists;
    private final Segments segments;
    private final Forms forms;
    private final Clock clock;

    ContactApi(Contacts contacts, ContactEdits edits, ContactLists lists, Segments segments, Forms forms, Clock clock) {
        this.contacts = contacts;
        this.edits = edits;
        this.lists = lists;
        this.segments = segments;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List contacts by organisation, filtered; names and addresses only for officers and approvers")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<ContactJson> list(
            String council, @RequestBean ContactQuery query, PageRequest page, @Parameter(hidden = true) Actor actor) {
        var persons = Readers.mayEdit(actor);
        var found = contacts.list(query.filter(persons), page);
        return new Items<>(found.items().stream().map(each -> ContactJson.of(each, persons)).toList(), found.total());
    }

    @Get("/lists")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "The council's lists of contacts, by name")
    List<ContactList> lists(String council) {
        return lists.all();
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One contact; name and addresses only for officers and approvers")
    Optional<ContactJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return contacts.find(id).map(contact -> ContactJson.of(contact, Readers.mayEdit(actor)));
    }

    @Post
    @Operation(summary = "Add a contact")
    @ApiResponse(responseCode = "201", description = "The contact")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or which contact has the address")
    HttpResponse<?> add(String council, @Body ContactForm contact, @Parameter(hidden = true) Actor actor) {
        var errors = contact.check(forms, LocalDate.now(clock), segments.all());
        return errors.isEmpty()
                ? answer(edits.add(contact.text(), actor), added -> HttpResponse.created(ContactJson.of(added, true),
                        URI.create("/api/v1/" + council + "/contacts/" + added.id())))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Operation(summary = "Change a contact; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The contact as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(
            String council, long id, @Body ContactForm contact, @Parameter(hidden = true) Actor actor) {
        if (contacts.find(id).isEmpty()) {
            return notFound();
        }
        var errors = contact.checkChange(forms, LocalDate.now(clock), segments.all());
        return errors.isEmpty()
                ? answer(edits.change(id, contact.text(), contact.seenVersion().orElseThrow(), actor), ContactApi::shown)
                : Problem.of(errors).response();
    }

    @Delete("/{id}")
    @Operation(summary = "Erase a person's data for good, on their request; the organisation stays")
    @ApiResponse(responseCode = "204", description = "The person's data are no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the contact since: read it again")
    HttpResponse<?> erase(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        return happened(id, Happening.ERASURE, new HappeningForm("", "", version), actor, erased -> HttpResponse.noContent());
    }

    @Post("/{id}/opt-out")
    @Operation(summary = "Record that a person wants no more mail, and how they said so; twice is as good as once")
    HttpResponse<?> optOut(String council, long id, @Body HappeningForm happened, @Parameter(hidden = true) Actor actor) {
        return happened(id, Happening.OPT_OUT, happened, actor, ContactApi::shown);
    }

    @Post("/{id}/consent")
    @Operation(summary = "Record a new consent, its day and how it was given; it takes back an earlier opting out")
    @ApiResponse(responseCode = "409", description = "Somebody changed the contact since: read it again")
    HttpResponse<?> consent(String council, long id, @Body HappeningForm happened, @Parameter(hidden = true) Actor actor) {
        return happened(id, Happening.CONSENT, happened, actor, ContactApi::shown);
    }

    @Post("/{id}/address")
    @Operation(summary = "Record that mail to a contact's address comes back, and why")
    HttpResponse<?> address(String council, long id, @Body HappeningForm happened, @Parameter(hidden = true) Actor actor) {
        return happened(id, Happening.CAME_BACK, happened, actor, ContactApi::shown);
    }

    private HttpResponse<?> happened(
            long id, Happening happening, HappeningForm form, Actor actor, Function<Contact, HttpResponse<?>> saved) {
        if (contacts.find(id).isEmpty()) {
            return notFound();
        }
        var errors = form.check(happening, forms, LocalDate.now(clock));
        return errors.isEmpty() ? answer(edits.happened(id, happening, form, actor), saved) : Problem.of(errors).response();
    }

    private static HttpResponse<?> answer(ContactOutcome outcome, Function<Contact, HttpResponse<?>> saved) {
        return switch (outcome) {
            case ContactOutcome.Saved(var contact) -> saved.apply(contact);
            case ContactOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The contact is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case ContactOutcome.Taken(var other) -> Problem.of(FormErrors.of("email",
                    "Contact %d has this address: change that one instead".formatted(other.id()))).response();
            case ContactOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ContactOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> shown(Contact contact) {
        return HttpResponse.ok(ContactJson.of(contact, true));
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
