package org.caremarket.benchmark;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.benchmark.Proposal.Chosen;
import org.caremarket.benchmark.Proposal.Decision;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FieldError;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** What a council shares, as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/publications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Publications")
class PublicationApi {

    private final Publications publications;
    private final Groups groups;
    private final Forms forms;

    PublicationApi(Publications publications, Groups groups, Forms forms) {
        this.publications = publications;
        this.groups = groups;
        this.forms = forms;
    }

    /**
     * What to publish.
     *
     * @param group the group's key, such as {@code liverpool-city-region}
     */
    @Serdeable
    record Publishing(@Nullable String group, @Nullable List<Wanted> figures) {}

    /** A figure in the version that was seen. */
    @Serdeable
    record Wanted(@Nullable Long id, @Nullable Integer version) {}

    /** What left, with the reasons for what left without its number; those stay in the council. */
    @Serdeable
    record PublishedJson(List<PublicationJson> publications, List<SuppressedJson> suppressed) {}

    /** A figure that left without its number. */
    @Serdeable
    record SuppressedJson(long figureId, String why) {}

    @Get
    @Operation(summary = "List what was ever published, newest first; what was withdrawn says so")
    @ApiResponse(responseCode = "200", description = "One page of publications")
    Items<PublicationJson> list(String council, PageRequest page) {
        var found = publications.history(page);
        return new Items<>(found.items().stream().map(this::json).toList(), found.total());
    }

    @Get("/{id}")
    @Operation(summary = "One publication of this council, standing or withdrawn")
    Optional<PublicationJson> show(String council, long id) {
        return publications.find(id).map(this::json);
    }

    @Post
    @Allow(Role.APPROVER)
    @Operation(summary = "Publish figures to a group: all of them, or none")
    @ApiResponse(responseCode = "201", description = "What the group sees now, and why numbers are suppressed")
    @ApiResponse(responseCode = "200", description = "The group sees them already, in these versions")
    @ApiResponse(responseCode = "409", description = "A figure changed since it was read: read it again")
    @ApiResponse(responseCode = "422", description = "Why figures may not be published")
    HttpResponse<?> publish(String council, @Body Publishing what, @Parameter(hidden = true) Actor actor) {
        var typed = what.figures() == null ? List.<Wanted>of() : what.figures();
        if (typed.stream().anyMatch(each -> each == null || each.id() == null || each.version() == null)) {
            return Problem.of(FormErrors.of("figures", "Say the id and the version of each figure")).response();
        }
        var chosen = typed.stream().map(each -> new Chosen(each.id(), each.version(), Optional.empty())).toList();
        return switch (publications.publish(chosen, Objects.requireNonNullElse(what.group(), ""), actor)) {
            case PublishOutcome.Published(var all, var proposal) ->
                (all.isEmpty() ? HttpResponse.ok() : HttpResponse.status(HttpStatus.CREATED)).body(new PublishedJson(
                        all.stream().map(this::json).toList(), suppressed(proposal)));
            case PublishOutcome.Stale(var now) -> Problem.of(HttpStatus.CONFLICT,
                    "A figure changed or was removed since you read it: read the figures again.").response();
            case PublishOutcome.NotAllowed(var reasons) -> Problem.of(FormErrors.of(
                    reasons.stream().map(reason -> new FieldError("figures", reason)).toList())).response();
            case PublishOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    @Post("/{id}/withdrawal")
    @Allow(Role.APPROVER)
    @Operation(summary = "Take a publication back, for good; the group reads the reason and no number")
    @ApiResponse(responseCode = "200", description = "The publication, without its numbers")
    @ApiResponse(responseCode = "409", description = "It is withdrawn already")
    @ApiResponse(responseCode = "422", description = "What is wrong with the reason")
    HttpResponse<?> withdraw(
            String council, long id, @Body WithdrawalForm form, @Parameter(hidden = true) Actor actor) {
        if (publications.find(id).isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        var errors = form.check(forms);
        if (!errors.isEmpty()) {
            return Problem.of(errors).response();
        }
        return switch (publications.withdraw(id, form.text(), actor)) {
            case WithdrawOutcome.Withdrawn(var publication) -> HttpResponse.ok(json(publication));
            case WithdrawOutcome.Already(var publication) ->
                Problem.of(HttpStatus.CONFLICT, "It is withdrawn already.").response();
            case WithdrawOutcome.NotAllowed(var reason) -> Problem.of(HttpStatus.FORBIDDEN, reason).response();
            case WithdrawOutcome.NotFound() -> Problem.of(HttpStatus.NOT_FOUND).response();
        };
    }

    private static List<SuppressedJson> suppressed(Proposal proposal) {
        return proposal.leaving().stream()
                .flatMap(item -> item.decision() instanceof Decision.Suppressed(var why)
                        ? Stream.of(new SuppressedJson(item.figure().id(), why))
                        : Stream.empty())
                .toList();
    }

    private PublicationJson json(Publication publication) {
        return PublicationJson.of(publication,
                groups.numbered(publication.groupNumber()).map(Group::key).orElse(null));
    }
}
