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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;

/** What was decided about a workshop's themes and answers, as JSON. The kind is {@code themes} or {@code answers}. */
@Controller("/api/v1/{council}/workshops/{id}/dispositions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class DispositionApi {

    private final Collations collations;
    private final Dispositions dispositions;
    private final LinkedThings links;
    private final Forms forms;

    DispositionApi(Collations collations, Dispositions dispositions, LinkedThings links, Forms forms) {
        this.collations = collations;
        this.dispositions = dispositions;
        this.links = links;
        this.forms = forms;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "What was decided, with what it changed and which actions carry it")
    Optional<List<DispositionJson>> list(String council, long id) {
        return collations.of(id).map(collation -> {
            var linked = links.of(id);
            return collation.dispositions().stream()
                    .map(made -> DispositionJson.of(made, linked.getOrDefault(made.id(), Linked.NOTHING))).toList();
        });
    }

    @Put("/{kind}/{subject}")
    @Operation(summary = "Decide about a theme or an answer; version 0 says that nothing was decided yet")
    @ApiResponse(responseCode = "200", description = "The decision")
    @ApiResponse(responseCode = "409", description = "Somebody else decided since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> decide(
            String council, long id, String kind, long subject, @Body DispositionForm form,
            @Parameter(hidden = true) Actor actor) {
        return about(id, kind, subject, form.check(forms),
                about -> dispositions.decide(id, about, form.made(), form.words(), form.seen(), actor));
    }

    @Delete("/{kind}/{subject}")
    @Operation(summary = "Take a decision back; the version says what was read before")
    @ApiResponse(responseCode = "200", description = "What it was")
    @ApiResponse(responseCode = "409", description = "Somebody else decided since: read it again")
    HttpResponse<?> remove(
            String council, long id, String kind, long subject, @Nullable @QueryValue String version,
            @Parameter(hidden = true) Actor actor) {
        var seen = new DispositionForm(null, null, version);
        return about(id, kind, subject, seen.checkSeen(), about -> dispositions.remove(id, about, seen.seen(), actor));
    }

    @Post("/{kind}/{subject}/sections")
    @Operation(summary = "Link a version of a section that it changed; remove takes the link away")
    HttpResponse<?> section(
            String council, long id, String kind, long subject, @Body LinkForm form, @Parameter(hidden = true) Actor actor) {
        return about(id, kind, subject, form.checkSection(), about -> LinkForms.section(dispositions, id, about, form, actor));
    }

    @Post("/{kind}/{subject}/actions")
    @Operation(summary = "Link a delivery action that carries it; remove takes the link away")
    HttpResponse<?> action(
            String council, long id, String kind, long subject, @Body LinkForm form, @Parameter(hidden = true) Actor actor) {
        return about(id, kind, subject, form.actionId().isPresent() ? FormErrors.none()
                : FormErrors.of("action", "Give the id of an action"), about -> LinkForms.action(dispositions, id, about, form, actor));
    }

    private HttpResponse<?> about(
            long id, String kind, long subject, FormErrors errors, Function<Subject, DispositionOutcome> act) {
        var about = Subject.Kind.ofSlug(kind).map(found -> new Subject(found, subject))
                .filter(found -> dispositions.knows(id, found));
        if (about.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        return errors.isEmpty() ? answer(id, act.apply(about.get())) : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(long workshop, DispositionOutcome outcome) {
        return switch (outcome) {
            case DispositionOutcome.Saved(var made) ->
                HttpResponse.ok(DispositionJson.of(made, links.of(workshop).getOrDefault(made.id(), Linked.NOTHING)));
            case DispositionOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "The decision is now at version %d: read it again, and decide anew.".formatted(current.version())).response();
            case DispositionOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case DispositionOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }
}
