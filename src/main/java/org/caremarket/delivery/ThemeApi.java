package org.caremarket.delivery;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * The themes of a delivery plan as JSON. They are read with their plan, whose version guards them: each change answers
 * with the whole plan and its new version.
 */
@Controller("/api/v1/{council}/delivery-plans/{id}/themes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Delivery plans")
class ThemeApi {

    private final ThemeEdits edits;
    private final DeliveryPlanAnswers answers;
    private final Forms forms;

    ThemeApi(ThemeEdits edits, DeliveryPlanAnswers answers, Forms forms) {
        this.edits = edits;
        this.answers = answers;
        this.forms = forms;
    }

    @Post
    @Operation(summary = "Add a theme at the end of a plan")
    @ApiResponse(responseCode = "201", description = "The plan with its themes")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, long id, @Body ThemeForm theme, @Parameter(hidden = true) Actor actor) {
        var errors = theme.check(forms);
        return errors.isEmpty()
                ? answers.created(edits.add(id, theme.text(), theme.seenVersion().orElseThrow(), actor), council)
                : answers.wrong(id, errors);
    }

    @Put("/{theme}")
    @Operation(summary = "Rename a theme")
    @ApiResponse(responseCode = "200", description = "The plan with its themes")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> rename(
            String council, long id, long theme, @Body ThemeForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.check(forms);
        return errors.isEmpty()
                ? answers.changed(edits.rename(id, theme, form.text(), form.seenVersion().orElseThrow(), actor))
                : answers.wrong(id, theme, errors);
    }

    @Post("/{theme}/position")
    @Operation(summary = "Move a theme one place up or down")
    @ApiResponse(responseCode = "200", description = "The plan with its themes")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> move(
            String council, long id, long theme, @Body PositionForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.checkOfTheme(forms);
        return errors.isEmpty()
                ? answers.changed(edits.move(id, theme, form.up(), Typed.number(form.version()).orElseThrow(), actor))
                : answers.wrong(id, theme, errors);
    }

    @Delete("/{theme}")
    @Operation(summary = "Remove a theme under which no action stands; the version says what was read of the plan before")
    @ApiResponse(responseCode = "200", description = "The plan with the themes that are left")
    @ApiResponse(responseCode = "409", description = "Somebody changed the plan or its themes since: read it again")
    @ApiResponse(responseCode = "422", description = "Why it stays")
    HttpResponse<?> withdraw(
            String council, long id, long theme, @Nullable @QueryValue String version,
            @Parameter(hidden = true) Actor actor) {
        var seen = new SeenForm(version, null);
        var errors = seen.check();
        return errors.isEmpty()
                ? answers.changed(edits.withdraw(id, theme, seen.seenVersion(), actor))
                : answers.wrong(id, theme, errors);
    }
}
