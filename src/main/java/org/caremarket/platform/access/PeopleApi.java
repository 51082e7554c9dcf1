package org.caremarket.platform.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.caremarket.platform.access.InviteOutcome.EmailTaken;
import org.caremarket.platform.access.InviteOutcome.Invited;
import org.caremarket.platform.access.PersonOutcome.Changed;
import org.caremarket.platform.access.PersonOutcome.LastAdministrator;
import org.caremarket.platform.access.PersonOutcome.NotFound;
import org.caremarket.platform.access.PersonOutcome.Stale;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** The people of a council as JSON, for its administrators. */
@Controller("/api/v1/{council}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow(Role.ADMINISTRATOR)
class PeopleApi {

    private final Accounts accounts;
    private final Forms forms;

    PeopleApi(Accounts accounts, Forms forms) {
        this.accounts = accounts;
        this.forms = forms;
    }

    /** A person as JSON; {@code state} is Active, Invited, Locked or Deactivated. */
    @Serdeable
    record PersonJson(long id, String email, String name, Role role, String state, int version) {

        static PersonJson of(Person person) {
            return new PersonJson(person.id(), person.email(), person.name(), person.role(), person.state(),
                    person.version());
        }
    }

    /** A one-time link as JSON; the address is a secret. */
    @Serdeable
    record LinkJson(PersonJson person, String link, Instant expiresAt) {

        static LinkJson of(OneTimeLink link, HttpRequest<?> request) {
            return new LinkJson(PersonJson.of(link.person()), Origin.of(request) + link.path(), link.expiresAt());
        }
    }

    @Get
    Items<PersonJson> list(PageRequest part) {
        var found = accounts.part(part);
        return new Items<>(found.items().stream().map(PersonJson::of).toList(), found.total());
    }

    @Post
    HttpResponse<?> invite(HttpRequest<?> request, @Body InviteForm form, @Parameter(hidden = true) Actor by) {
        var errors = forms.check(form);
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (accounts.invite(form.email(), form.name(), Role.valueOf(form.role()), by)) {
            case Invited invited -> HttpResponse.created(LinkJson.of(invited.link(), request));
            case EmailTaken taken -> Problem.of(
                    FormErrors.of("email", "Somebody has this email address already")).response();
        };
    }

    @Get("/{id}")
    HttpResponse<?> person(long id) {
        return accounts.find(id).<HttpResponse<?>>map(person -> HttpResponse.ok(PersonJson.of(person)))
                .orElseGet(PeopleApi::notFound);
    }

    @Put("/{id}/role")
    HttpResponse<?> changeRole(long id, @Body RoleForm form, @Parameter(hidden = true) Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty()
                ? answer(accounts.changeRole(id, Role.valueOf(form.role()), form.version(), by))
                : Problem.of(errors).response();
    }

    @Post("/{id}/deactivation")
    HttpResponse<?> deactivate(long id, @Body VersionForm form, @Parameter(hidden = true) Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty() ? answer(accounts.deactivate(id, form.version(), by)) : Problem.of(errors).response();
    }

    @Post("/{id}/reactivation")
    HttpResponse<?> reactivate(long id, @Body VersionForm form, @Parameter(hidden = true) Actor by) {
        var errors = forms.check(form);
        return errors.isEmpty() ? answer(accounts.reactivate(id, form.version(), by)) : Problem.of(errors).response();
    }

    @Delete("/{id}/lock")
    HttpResponse<?> unlock(long id, @Parameter(hidden = true) Actor by) {
        return accounts.unlock(id, by).<HttpResponse<?>>map(person -> HttpResponse.ok(PersonJson.of(person)))
                .orElseGet(PeopleApi::notFound);
    }

    @Post("/{id}/links")
    HttpResponse<?> link(HttpRequest<?> request, long id, @Parameter(hidden = true) Actor by) {
        return accounts.newLink(id, by)
                .<HttpResponse<?>>map(link -> HttpResponse.created(LinkJson.of(link, request)))
                .orElseGet(PeopleApi::notFound);
    }

    private static HttpResponse<?> answer(PersonOutcome outcome) {
        return switch (outcome) {
            case Changed changed -> HttpResponse.ok(PersonJson.of(changed.person()));
            case Stale stale -> Problem.of(HttpStatus.CONFLICT,
                    "The person is at version %d now. Read it again and decide anew.".formatted(stale.person().version()))
                    .response();
            case LastAdministrator last -> Problem.of(FormErrors.of("role",
                    "This is the last active administrator. Make somebody else an administrator first")).response();
            case NotFound none -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
