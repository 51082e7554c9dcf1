package org.caremarket.plan;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.file.UploadedFile;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Problem;

/** Bringing in documents of existing plans, as JSON: read, look where each part would go, take over or discard. */
@Controller("/api/v1/{council}/plans/{id}/readings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Plans")
class PlanReadingApi {

    private final PlanReadings readings;

    PlanReadingApi(PlanReadings readings) {
        this.readings = readings;
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Read a document (multipart: file; .docx or .md, 20 MB at most); nothing is written into the plan yet")
    @ApiResponse(responseCode = "201", description = "Its parts, and where each would go")
    @ApiResponse(responseCode = "422", description = "Not a document that can be read; nothing was kept")
    HttpResponse<?> read(String council, long id, @Nullable @Part CompletedFileUpload file, @Parameter(hidden = true) Actor actor)
            throws IOException {
        return switch (UploadedFile.of(file)) {
            case UploadedFile.None() -> Problem.of(FormErrors.of("file", "Send a file")).response();
            case UploadedFile.Some(var name, var content) -> switch (readings.read(id, name, content, actor)) {
                case ReadingOutcome.Read(var reading) -> HttpResponse.created(json(reading), URI.create(
                        "/api/v1/%s/plans/%d/readings/%d".formatted(council, id, reading.id())));
                case ReadingOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
                case ReadingOutcome.NotFound() -> PlanApi.notFound();
            };
        };
    }

    @Get("/{reading}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "A document that was read: its parts, where each goes, and what the sections would say")
    HttpResponse<?> show(String council, long id, long reading) {
        return readings.review(id, reading).<HttpResponse<?>>map(review -> HttpResponse.ok(PlanReadingJson.of(review)))
                .orElseGet(PlanApi::notFound);
    }

    @Post("/{reading}/taking")
    @Operation(summary = "Write what goes to each section: all of it, or nothing. What is left out of places goes where it was"
            + " proposed; seen has the version of every section that is to be written")
    @ApiResponse(responseCode = "200", description = "Taken over")
    @ApiResponse(responseCode = "409", description = "Somebody wrote or decided since: read it again. Nothing was written")
    @ApiResponse(responseCode = "422", description = "Why nothing was written")
    HttpResponse<?> take(
            String council, long id, long reading, @Body ReadingForm form, @Parameter(hidden = true) Actor actor) {
        var errors = form.check();
        if (readings.review(id, reading).isEmpty()) {
            return PlanApi.notFound();
        }
        return errors.isEmpty()
                ? answer(readings.take(id, reading, form.seenVersion().orElseThrow(), form.choices(), form.versions(), actor))
                : Problem.of(errors).response();
    }

    @Post("/{reading}/discarding")
    @Operation(summary = "Take no more of a document; it can still be read")
    @ApiResponse(responseCode = "200", description = "Discarded")
    @ApiResponse(responseCode = "409", description = "Somebody decided since: read it again")
    HttpResponse<?> discard(
            String council, long id, long reading, @Body ReadingForm form, @Parameter(hidden = true) Actor actor) {
        if (readings.review(id, reading).isEmpty()) {
            return PlanApi.notFound();
        }
        var errors = form.check();
        return errors.isEmpty()
                ? answer(readings.discard(id, reading, form.seenVersion().orElseThrow(), actor))
                : Problem.of(errors).response();
    }

    private HttpResponse<?> answer(TakingOutcome outcome) {
        return switch (outcome) {
            case TakingOutcome.Done(var reading, var written) -> HttpResponse.ok(json(reading));
            case TakingOutcome.Stale(var now) -> Problem.of(HttpStatus.CONFLICT,
                    "The document is now %s, at version %d: read it again.".formatted(now.state(), now.version())).response();
            case TakingOutcome.Overtaken(var sections) -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody wrote since in: %s. Nothing was written: read it again.".formatted(
                            sections.stream().map(Section::key).collect(Collectors.joining(", ")))).response();
            case TakingOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case TakingOutcome.NotFound() -> PlanApi.notFound();
        };
    }

    private PlanReadingJson json(PlanReading reading) {
        return PlanReadingJson.of(readings.review(reading.planId(), reading.id()).orElseThrow());
    }
}
