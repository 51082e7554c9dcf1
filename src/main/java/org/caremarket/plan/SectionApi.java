package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** The sections of plans as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/plans/{id}/sections/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Plans")
class SectionApi {

    /**
     * What a section is to say.
     *
     * @param text Markdown
     * @param version of the section that was read before; 0 when nobody wrote it
     */
    @Introspected
    @Serdeable
    record Writing(@Nullable @NotNull(message = "Give the text") String text, @Nullable String version) {}

    /** One version of a section. */
    @Serdeable
    record Version(int version, String text, int words, String remark, String writtenBy, Instant writtenAt) {}

    /** The problem of a text that somebody else saved first, with what the section says now. */
    @Serdeable
    record Conflict(
            String type, String title, int status, @Nullable String detail, List<FieldError> errors, SectionJson current) {}

    private final Plans plans;
    private final Sections sections;
    private final Readings readings;
    private final Forms forms;

    SectionApi(Plans plans, Sections sections, Readings readings, Forms forms) {
        this.plans = plans;
        this.sections = sections;
        this.readings = readings;
        this.forms = forms;
    }

    @Get
    @Operation(summary = "One section of a plan")
    Optional<SectionJson> show(String council, long id, String key) {
        return SectionPages.place(plans, sections, council, id, key).map(place -> json(place.section()));
    }

    @Put
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Write a section; the version says what was read before, 0 when nobody wrote it")
    @ApiResponse(responseCode = "200", description = "The section as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody saved it since, and current says what; or the plan is locked")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> write(
            String council, long id, String key, @Body Writing writing, @Parameter(hidden = true) Actor actor) {
        if (SectionPages.place(plans, sections, council, id, key).isEmpty()) {
            return PlanApi.notFound();
        }
        var cleaned = new Writing(
                writing.text() == null ? null : SectionForm.clean(writing.text()), writing.version());
        var errors = version(forms.check(cleaned), writing.version());
        return errors.isEmpty()
                ? answer(sections.write(id, key, cleaned.text(), Typed.number(writing.version()).orElseThrow(), "", actor))
                : Problem.of(errors).response();
    }

    @Get("/versions")
    @Operation(summary = "Every version of a section, newest first")
    Optional<List<Version>> versions(String council, long id, String key) {
        var notes = readings.notes();
        return SectionPages.place(plans, sections, council, id, key)
                .map(place -> sections.versions(id, key).stream().map(each -> json(each, notes)).toList());
    }

    @Get("/versions/{number}")
    @Operation(summary = "One version of a section")
    Optional<Version> version(String council, long id, String key, int number) {
        return SectionPages.place(plans, sections, council, id, key)
                .flatMap(place -> sections.version(id, key, number))
                .map(version -> json(version, readings.notes()));
    }

    @Post("/versions/{number}/restoration")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Save what an earlier version says as a new one; the version in the body is that which was read")
    @ApiResponse(responseCode = "200", description = "The section as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody saved it since, and current says what; or the plan is locked")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> restore(
            String council, long id, String key, int number, @Body SeenPlan seen, @Parameter(hidden = true) Actor actor) {
        var version = SectionPages.place(plans, sections, council, id, key)
                .flatMap(place -> sections.version(id, key, number));
        if (version.isEmpty()) {
            return PlanApi.notFound();
        }
        var errors = version(FormErrors.none(), seen.version());
        return errors.isEmpty()
                ? answer(sections.restore(id, key, version.get(), seen.seenVersion(), actor))
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(SectionOutcome outcome) {
        return switch (outcome) {
            case SectionOutcome.Saved(var section) -> HttpResponse.ok(json(section));
            case SectionOutcome.Stale(var current) -> stale(json(current));
            case SectionOutcome.Locked(var state) ->
                Problem.of(HttpStatus.CONFLICT, "The plan is locked. " + state.meaning()).response();
            case SectionOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case SectionOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private static HttpResponse<?> stale(SectionJson current) {
        var problem = Problem.of(HttpStatus.CONFLICT,
                "The section is now at version %d: merge your text with it, and send that version.".formatted(current.version()));
        return HttpResponse.status(HttpStatus.CONFLICT).contentType(Problem.MEDIA_TYPE).body(new Conflict(
                problem.type(), problem.title(), problem.status(), problem.detail(), problem.errors(), current));
    }

    private static FormErrors version(FormErrors errors, @Nullable String version) {
        return Typed.number(version).isPresent()
                ? errors
                : errors.and("version", "Give the version of the section that you read, 0 when nobody wrote it");
    }

    private SectionJson json(Section section) {
        return SectionJson.of(Readings.read(section, readings.notes()));
    }

    private static Version json(SectionText version, FigureNotes notes) {
        return new Version(version.version(), version.text(), notes.count(version.text()).words(), version.remark(),
                version.writtenBy(), version.writtenAt());
    }
}
