package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
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
import java.util.List;
import java.util.Optional;
import org.caremarket.indicator.Indicators;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.Problem;
import org.caremarket.platform.web.Typed;

/** A council's figures as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/figures")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
@Tag(name = "Figures")
class FigureApi {

    private final Figures figures;
    private final Indicators indicators;
    private final FigureCheck check;
    private final FigureAnswers answers;
    private final Areas areas;

    FigureApi(Figures figures, Indicators indicators, FigureCheck check, FigureAnswers answers, Areas areas) {
        this.figures = figures;
        this.indicators = indicators;
        this.check = check;
        this.answers = answers;
        this.areas = areas;
    }

    @Get
    @Operation(summary = "List figures: the newest of each indicator, with show=all every one, with show=look those "
            + "that contradict themselves or another source")
    @ApiResponse(responseCode = "200", description = "One page of figures, in the order of the catalogue")
    @ApiResponse(responseCode = "422", description = "What is wrong with the query")
    Items<FigureJson> list(String council, @RequestBean FigureQuery query, PageRequest page) {
        var found = FigureLines.of(figures.all(), indicators.byCode(), areas.own()).wanted(query.filter());
        return new Items<>(
                found.stream().skip(page.offset()).limit(page.size()).map(FigureJson::of).toList(), found.size());
    }

    @Get("/{id}")
    @Operation(summary = "One figure")
    Optional<FigureJson> show(String council, long id) {
        return figures.find(id).map(answers::json);
    }

    @Get("/{id}/versions")
    @Operation(summary = "Every version of a figure, the newest first")
    Optional<List<FigureJson>> versions(String council, long id) {
        return figures.find(id).map(figure -> {
            var indicator = answers.indicator(figure);
            return figures.history(id).stream()
                    .map(version -> FigureJson.of(new FigureLine(version, indicator, List.of())))
                    .toList();
        });
    }

    @Post
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Record a figure; without an area it is about the council itself")
    @ApiResponse(responseCode = "201", description = "The figure, and where it contradicts itself")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> record(String council, @Body FigureForm figure, @Parameter(hidden = true) Actor actor) {
        var indicator = indicators.find(Typed.line(figure.indicator()));
        if (indicator.isEmpty()) {
            return Problem.of(FormErrors.of("indicator", "Give the code of an indicator")).response();
        }
        var read = check.read(figure, indicator.get());
        return read.errors().isEmpty()
                ? answers.recorded(figures.record(read.text(), actor), council)
                : Problem.of(read.errors()).response();
    }

    @Put("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Change a figure; what is left out is then not stated. Indicator, area, period and source stay")
    @ApiResponse(responseCode = "200", description = "The figure as it is now")
    @ApiResponse(responseCode = "409", description = "Somebody changed the figure since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body FigureForm figure, @Parameter(hidden = true) Actor actor) {
        var found = figures.find(id);
        if (found.isEmpty()) {
            return FigureAnswers.notFound();
        }
        var read = check.readChange(figure, answers.indicator(found.get()), found.get());
        return read.errors().isEmpty()
                ? answers.changed(figures.change(id, read.text(), figure.seenVersion().orElseThrow(), actor))
                : Problem.of(read.errors()).response();
    }

    @Delete("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER})
    @Operation(summary = "Remove a figure; the version says what was read before")
    @ApiResponse(responseCode = "204", description = "It is no longer there")
    @ApiResponse(responseCode = "409", description = "Somebody changed the figure since: read it again")
    HttpResponse<?> withdraw(
            String council, long id, @Nullable @QueryValue String version, @Parameter(hidden = true) Actor actor) {
        if (figures.find(id).isEmpty()) {
            return FigureAnswers.notFound();
        }
        var seen = new SeenFigure(version);
        var errors = seen.check();
        return errors.isEmpty()
                ? answers.removed(figures.withdraw(id, seen.seenVersion(), actor))
                : Problem.of(errors).response();
    }
}
