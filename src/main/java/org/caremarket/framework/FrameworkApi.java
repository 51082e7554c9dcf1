package org.caremarket.framework;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.caremarket.market.Segments;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Typed;

/** Frameworks as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/frameworks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Frameworks")
class FrameworkApi {

    private final Frameworks frameworks;
    private final FrameworkEdits edits;
    private final Segments segments;
    private final ApiAnswers answers;

    FrameworkApi(Frameworks frameworks, FrameworkEdits edits, Segments segments, ApiAnswers answers) {
        this.frameworks = frameworks;
        this.edits = edits;
        this.segments = segments;
        this.answers = answers;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "Every framework with its parts, by title")
    Items<WholeJson> list(String council, @Parameter(hidden = true) Actor actor) {
        var all = frameworks.all().stream().map(each -> WholeJson.of(each, Insight.mayWrite(actor))).toList();
        return new Items<>(all, all.size());
    }

    @Get("/{id}")
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "One framework with its parts; reasons only for officers and approvers")
    Optional<WholeJson> show(String council, long id, @Parameter(hidden = true) Actor actor) {
        return frameworks.find(id).map(each -> WholeJson.of(each, Insight.mayWrite(actor)));
    }

    @Post
    @Operation(summary = "Add a framework")
    @ApiResponse(responseCode = "201", description = "The framework")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> add(String council, @Body FrameworkForm framework, @Parameter(hidden = true) Actor actor) {
        return answers.save(framework, check -> framework.read(check, null, segments.all()), typed -> edits.add(typed, actor),
                saved -> HttpResponse.created(WholeJson.of(saved, true),
                        URI.create("/api/v1/" + council + Addresses.at(saved.framework().id()))));
    }

    @Put("/{id}")
    @Operation(summary = "Change a framework; what is left out is then not stated")
    @ApiResponse(responseCode = "409", description = "Somebody changed it since: read it again")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field")
    HttpResponse<?> change(String council, long id, @Body FrameworkForm framework, @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole ->
                answers.save(framework, check -> framework.read(check, whole.framework(), segments.all()),
                typed -> edits.change(typed, actor), FrameworkApi::shown));
    }

    @Post("/{id}/extensions/{number}")
    @Operation(summary = "Record whether the next extension is taken")
    HttpResponse<?> decide(String council, long id, int number, @Body ExtensionForm decision,
            @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> answers.save(decision, check -> decision.read(check, whole),
                typed -> edits.decide(id, number, typed.taken(), typed.on(), typed.version(), actor), FrameworkApi::shown));
    }

    @Put("/{id}/months/{month}")
    @Operation(summary = "Record what was bought in a month, for example 2026-04: amounts by the id of the lot, and by "
            + "\"spot\" for what was bought outside")
    HttpResponse<?> record(String council, long id, String month, @Body MonthForm amounts,
            @Parameter(hidden = true) Actor actor) {
        return answers.with(id, whole -> MonthForm.month(month).<HttpResponse<?>>map(it ->
                answers.save(amounts, check -> amounts.read(check, whole),
                        typed -> edits.record(id, it, typed, Typed.number(amounts.version()).orElseThrow(), actor),
                        FrameworkApi::shown))
                .orElseGet(ApiAnswers::notFound));
    }

    private static HttpResponse<?> shown(Whole whole) {
        return HttpResponse.ok(WholeJson.of(whole, true));
    }
}
