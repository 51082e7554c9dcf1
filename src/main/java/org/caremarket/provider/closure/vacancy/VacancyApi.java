package org.caremarket.provider.closure.vacancy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.Problem;
import org.caremarket.provider.Locations;

/** Vacancies of a location as JSON: the same nouns and the same rules as the pages. */
@Controller("/api/v1/{council}/locations/{id}/vacancies")
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
@Tag(name = "Vacancies")
class VacancyApi {

    private final Vacancies vacancies;
    private final Locations locations;
    private final Forms forms;
    private final Clock clock;

    VacancyApi(Vacancies vacancies, Locations locations, Forms forms, Clock clock) {
        this.vacancies = vacancies;
        this.locations = locations;
        this.forms = forms;
        this.clock = clock;
    }

    @Get
    @Allow({Role.OFFICER, Role.APPROVER, Role.VIEWER, Role.ADMINISTRATOR})
    @Operation(summary = "What a location had free, newest day first; readings that were corrected or withdrawn are not standing")
    HttpResponse<?> list(String council, long id) {
        if (locations.find(id).isEmpty()) {
            return notFound();
        }
        var all = vacancies.ofLocation(id).stream().map(VacancyJson::of).toList();
        return HttpResponse.ok(new Items<>(all, all.size()));
    }

    @Post
    @Operation(summary = "Record what a location has free on a day")
    @ApiResponse(responseCode = "201", description = "The reading")
    @ApiResponse(responseCode = "422", description = "What is wrong with each field, or that there is a reading of that day")
    HttpResponse<?> record(String council, long id, @Body VacancyForm reading, @Parameter(hidden = true) Actor actor) {
        if (locations.find(id).isEmpty()) {
            return notFound();
        }
        var errors = reading.check(forms, LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(vacancies.record(id, reading.text(), actor), added -> HttpResponse.created(VacancyJson.of(added),
                        URI.create("/api/v1/%s/locations/%d/vacancies".formatted(council, id))))
                : Problem.of(errors).response();
    }

    @Put("/{reading}")
    @Operation(summary = "Correct a reading; the former one is kept and stands no more")
    @ApiResponse(responseCode = "200", description = "The reading that stands now, which has an id of its own")
    @ApiResponse(responseCode = "409", description = "Somebody corrected or withdrew it since: read them again")
    HttpResponse<?> correct(
            String council, long id, long reading, @Body VacancyForm text, @Parameter(hidden = true) Actor actor) {
        if (vacancies.find(id, reading).isEmpty()) {
            return notFound();
        }
        var errors = text.check(forms, LocalDate.now(clock));
        return errors.isEmpty()
                ? answer(vacancies.correct(id, reading, text.text(), actor), now -> HttpResponse.ok(VacancyJson.of(now)))
                : Problem.of(errors).response();
    }

    @Delete("/{reading}")
    @Operation(summary = "Withdraw a reading that should not have been recorded; it is kept and stands no more")
    @ApiResponse(responseCode = "204", description = "It stands no more")
    HttpResponse<?> withdraw(String council, long id, long reading, @Parameter(hidden = true) Actor actor) {
        return answer(vacancies.withdraw(id, reading, actor), gone -> HttpResponse.noContent());
    }

    private static HttpResponse<?> answer(VacancyOutcome outcome, Function<Vacancy, HttpResponse<?>> saved) {
        return switch (outcome) {
            case VacancyOutcome.Saved(var vacancy) -> saved.apply(vacancy);
            case VacancyOutcome.Stale(var current) -> Problem.of(HttpStatus.CONFLICT,
                    "Somebody corrected or withdrew this reading; the newest is %d. Read them again.".formatted(current.id()))
                    .response();
            case VacancyOutcome.Refused(var why) -> Problem.of(FormErrors.of(List.of(why))).response();
            case VacancyOutcome.NotFound() -> notFound();
        };
    }

    private static HttpResponse<?> notFound() {
        return Problem.of(HttpStatus.NOT_FOUND).response();
    }
}
