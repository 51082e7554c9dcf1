package org.caremarket.workshop.collation;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** The council's own themes as JSON. */
@Controller("/api/v1/{council}/workshops/themes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class WorkshopThemeApi {

    private final WorkshopThemes themes;
    private final Forms forms;

    WorkshopThemeApi(WorkshopThemes themes, Forms forms) {
        this.themes = themes;
        this.forms = forms;
    }

    /** A theme as JSON; {@code withdrawnAt} is null while it can be chosen. */
    @Serdeable
    record WorkshopThemeJson(long id, String name, String description, int version, @Nullable Instant withdrawnAt) {

        static WorkshopThemeJson of(WorkshopTheme theme) {
            return new WorkshopThemeJson(theme.id(), theme.name(), theme.description(), theme.version(), theme.withdrawnAt());
        }
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "List the council's themes for what is said to its workshops, by name")
    Items<WorkshopThemeJson> list(String council) {
        var all = themes.all().stream().map(WorkshopThemeJson::of).toList();
        return new Items<>(all, all.size());
    }

    @Get("/{theme}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One theme, also when it was taken from the list")
    Optional<WorkshopThemeJson> show(String council, long theme) {
        return themes.find(theme).map(WorkshopThemeJson::of);
    }

    @Post
    @Operation(summary = "Add a theme")
    @ApiResponse(responseCode = "201", description = "The theme")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body WorkshopThemeForm theme, @Parameter(hidden = true) Actor actor) {
        var errors = theme.check(forms);
        return errors.isEmpty() ? answer(themes.add(theme.called(), theme.words(), actor), added -> HttpResponse.created(added,
                        URI.create("/api/v1/%s/workshops/themes/%d".formatted(council, added.id()))))
                : Problem.of(errors).response();
    }

    @Put("/{theme}")
    @Operation(summary = "Change a theme's name and description")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> change(
            String council, long theme, @Body WorkshopThemeForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.checkChange(forms);
        return checked(theme, errors, () -> themes.change(theme, form.called(), form.words(), form.seen(), actor));
    }

    @Post("/{theme}/merging")
    @Operation(summary = "Merge a theme into another: what was tagged with it is then tagged with that")
    @ApiResponse(responseCode = "200", description = "The theme that stays")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> merge(
            String council, long theme, @Body WorkshopThemeForm form, @Parameter(hidden = true) Actor actor) {
        var errors = Typed.id(form.into()).isPresent() ? form.checkSeen()
                : form.checkSeen().and("into", "Give the id of the theme to merge it into");
        return checked(theme, errors, () -> themes.merge(theme, Typed.id(form.into()).orElseThrow(), form.seen(), actor));
    }

    @Delete("/{theme}")
    @Operation(summary = "Take a theme from the list; the version says what was read before")
    @ApiResponse(responseCode = "200", description = "The theme, which stays readable where it was used")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    HttpResponse<?> withdraw(
            String council, long theme, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        var seen = new WorkshopThemeForm(null, null, version, null);
        return checked(theme, seen.checkSeen(), () -> themes.withdraw(theme, seen.seen(), actor));
    }

    private HttpResponse<?> checked(long theme, FormErrors errors, Supplier<ThemeOutcome> act) {
        if (themes.find(theme).isEmpty()) {
            return answer(new ThemeOutcome.NotFound(), HttpResponse::ok);
        }
        return errors.isEmpty() ? answer(act.get(), HttpResponse::ok) : Problem.of(errors).response();
    }

    private static HttpResponse<?> answer(ThemeOutcome outcome, Function<WorkshopThemeJson, HttpResponse<?>> saved) {
        return switch (outcome) {
            case ThemeOutcome.Saved(var theme) -> saved.apply(WorkshopThemeJson.of(theme));
            case ThemeOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The theme is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case ThemeOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case ThemeOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
