package org.caremarket.provider;

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
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** Providers as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/providers")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Providers")
class ProviderApi {

    private final Register register;
    private final Locations locations;
    private final Providers providers;
    private final ProviderEdits edits;
    private final Forms forms;

    ProviderApi(Register register, Locations locations, Providers providers, ProviderEdits edits, Forms forms) {
        this.register = register;
        this.locations = locations;
        this.providers = providers;
        this.edits = edits;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List providers by name, filtered by words, segment, service, locality, contract and standing")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<ProviderJson> list(String council, @RequestBean RegisterQuery query, PageRequest page) {
        var found = register.providers(query.filter(), page);
        return new Items<>(found.items().stream().map(ProviderJson::of).toList(), found.total());
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One provider")
    Optional<ProviderJson> show(String council, long id) {
        return providers.find(id).map(this::json);
    }

    @Post
    @Operation(summary = "Add a provider")
    @ApiResponse(responseCode = "201", description = "The provider")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or which provider has the CQC number")
    HttpResponse<?> add(String council, @Body ProviderForm provider, @Parameter(hidden = true) Actor actor) {
        var errors = provider.check(forms);
        return errors.isEmpty() ? answer(edits.add(provider.text(), actor), added -> created(council, added))
                : Problem.of(errors).response();
    }

    @Put("/{id}")
    @Operation(summary = "Change a provider; what is left out is then not stated")
    @ApiResponse(responseCode = "200", description = "The provider as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body ProviderForm provider, @Parameter(hidden = true) Actor actor) {
        var there = providers.find(id);
        if (there.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var errors = provider.checkChange(forms);
        return errors.isEmpty()
                ? answer(edits.change(id, provider.text(), provider.seenVersion().orElseThrow(), actor), HttpResponse::ok)
                : Problem.of(errors).response();
    }

    @Delete("/{id}")
    @Operation(summary = "Remove a provider of which nothing else is recorded")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What keeps it from going")
    HttpResponse<?> remove(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (providers.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var form = new GoingForm("", version);
        var errors = form.check(forms);
        return errors.isEmpty() ? answer(edits.remove(id, form.seenVersion().orElseThrow(), actor), HttpResponse::ok)
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(RegisterOutcome<Provider> outcome, Function<ProviderJson, HttpResponse<?>> saved) {
        return switch (outcome) {
            case RegisterOutcome.Saved<Provider>(var record) -> saved.apply(json(record));
            case RegisterOutcome.Removed<Provider>() -> HttpResponse.noContent();
            case RegisterOutcome.Stale<Provider>(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The provider is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case RegisterOutcome.Taken<Provider>(var other) -> Problem.of(FormErrors.of("cqcId",
                    "Provider %d has this CQC number: change that one instead".formatted(other.id()))).response();
            case RegisterOutcome.InUse<Provider>(var by) -> Problem.of(FormErrors.of("id", String.join("; ", by))).response();
            case RegisterOutcome.NotFound<Provider>() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private HttpResponse<?> created(String council, ProviderJson added) {
        return HttpResponse.created(added, URI.create("/api/v1/" + council + "/providers/" + added.id()));
    }

    private ProviderJson json(Provider one) {
        return ProviderJson.of(one, locations.ofProvider(one.id()), register);
    }
}
