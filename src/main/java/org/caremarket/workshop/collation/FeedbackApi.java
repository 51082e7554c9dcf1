package org.caremarket.workshop.collation;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;

/** What was said to a workshop as JSON, and what it is about. */
@Controller("/api/v1/{council}/workshops/{id}/feedback")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Workshops")
class FeedbackApi {

    private final Collations collations;
    private final Tagging tagging;

    FeedbackApi(Collations collations, Tagging tagging) {
        this.collations = collations;
        this.tagging = tagging;
    }

    /**
     * The themes of an answer.
     *
     * @param themes ids of all of them
     */
    @Serdeable
    record AnswerThemes(@Nullable List<Long> themes) {}

    @Get
    @Operation(summary = "List answers, filtered as on the page: by question, theme, what they wait for, decision, channel, "
            + "segment and words")
    @ApiResponse(responseCode = "200", description = "One page of answers, in the order in which they came")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Optional<Items<FeedbackJson>> list(String council, long id, @RequestBean FeedbackQuery query, PageRequest page) {
        var wanted = query.checked();
        return collations.of(id).map(collation -> {
            var found = collation.feedback().stream().filter(wanted::wants).toList();
            return new Items<>(found.stream().skip(page.offset()).limit(page.size()).map(FeedbackJson::of).toList(), found.size());
        });
    }

    @Put("/{answer}/themes")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Say which themes an answer is about: all of them, by their ids")
    @ApiResponse(responseCode = "200", description = "The answer")
    @ApiResponse(responseCode = "422", description = "An id is not that of a theme of the list")
    HttpResponse<?> tag(
            String council, long id, long answer, @Body AnswerThemes wanted, @Parameter(hidden = true) Actor actor) {
        var found = collations.of(id).flatMap(collation -> collation.answer(answer));
        if (found.isEmpty()) {
            return Problem.of(HttpStatus.NOT_FOUND).response();
        }
        if (wanted.themes() == null) {
            return Problem.of(FormErrors.of("themes", "Give the ids of its themes, or an empty list")).response();
        }
        Set<Long> before = found.get().tags().stream().map(AnswerTag::themeId).collect(Collectors.toSet());
        var change = Tagging.Change.from(before, new HashSet<>(wanted.themes()));
        return tagging.tag(id, Map.of(answer, change), actor).isPresent()
                ? HttpResponse.ok(FeedbackJson.of(collations.of(id).orElseThrow().answer(answer).orElseThrow()))
                : Problem.of(FormErrors.of("themes", "Give ids of themes of the council's list")).response();
    }
}
