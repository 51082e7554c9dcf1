package org.caremarket.figure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.caremarket.figure.EntryOutcome.Conflict;
import org.caremarket.figure.EntryReader.Frame;
import org.caremarket.platform.access.Actor;
import org.caremarket.platform.access.Allow;
import org.caremarket.platform.access.Role;
import org.caremarket.platform.web.Flash;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Pages;
import org.caremarket.platform.web.Typed;
import org.caremarket.templates.StaticTemplates;

/** The pages on which all figures of a segment for one period are entered together. */
@Hidden
@Controller("/{council}/figures/entry")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
@Allow({Role.OFFICER, Role.APPROVER})
class EntryPages {

    private final StaticTemplates templates = new StaticTemplates();
    private final EntryReader reader;
    private final FigureEntries entries;
    private final Figures figures;
    private final Pages pages;

    EntryPages(EntryReader reader, FigureEntries entries, Figures figures, Pages pages) {
        this.reader = reader;
        this.entries = entries;
        this.figures = figures;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, String council, @Nullable @QueryValue String segment,
            @Nullable @QueryValue String period, @Nullable @QueryValue String source) {
        var frame = reader.frame(Typed.line(segment), Typed.line(period), Typed.line(source));
        var opened = segment == null && period == null && source == null;
        if (opened || !frame.errors().isEmpty()) {
            return answer(request, council, opened ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY, frame,
                    frame.form(), opened ? FormErrors.none() : frame.errors());
        }
        return answer(request, council, HttpStatus.OK, frame, frame.form(), FormErrors.none());
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, String council, @Body Map<String, Object> sent, Actor actor) {
        var frame = reader.frame(Typed.line(EntryForm.text(sent, "segment")), Typed.line(EntryForm.text(sent, "period")),
                Typed.line(EntryForm.text(sent, "source")));
        var form = EntryForm.of(sent, frame.indicators());
        if (!frame.errors().isEmpty()) {
            return answer(request, council, HttpStatus.UNPROCESSABLE_ENTITY, frame, form, frame.errors());
        }
        var read = reader.read(form, frame);
        if (!read.errors().isEmpty()) {
            return answer(request, council, HttpStatus.UNPROCESSABLE_ENTITY, frame, form, read.errors());
        }
        return switch (entries.save(read.entries(), actor)) {
            case EntryOutcome.Saved(var recorded, var changed) -> Flash.redirect(request,
                    UriBuilder.of("/" + council + "/figures").queryParam("segment", form.segment())
                            .queryParam("show", FigureFilter.Show.ALL.slug()).toString(),
                    "%d recorded, %d changed".formatted(recorded.size(), changed.size()) + reader.doubts(recorded, changed));
            case EntryOutcome.Overtaken(var conflicts) -> overtaken(request, council, frame, form, conflicts);
        };
    }

    /** Each row says who was quicker; sending again puts what was typed on top. */
    private HttpResponse<?> overtaken(
            HttpRequest<?> request, String council, Frame frame, EntryForm form, List<Conflict> conflicts) {
        var errors = FormErrors.none();
        var rows = form.rows();
        for (var conflict : conflicts) {
            var current = conflict.current();
            errors = errors.and("value-" + conflict.indicator(), current == null
                    ? "Somebody removed this figure meanwhile: send again to record it anew, or empty the fields"
                    : "%s recorded %s meanwhile: send again to put yours on top, or empty the fields".formatted(
                            current.recordedBy(), frame.words(current)));
            rows = rows.stream()
                    .map(row -> row.code().equals(conflict.indicator()) ? row.onTopOf(current) : row)
                    .toList();
        }
        return answer(request, council, HttpStatus.CONFLICT, frame, new EntryForm(form.segment(), form.period(),
                form.source(), form.status(), form.link(), rows), errors);
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String council, HttpStatus status, Frame frame,
            EntryForm form, FormErrors errors) {
        var view = new EntryView(council, reader.segments(), figures.sources(), frame.indicators(), frame.others(),
                frame.standing(), form, errors);
        var page = pages.of(request, "Enter many figures").under(FigurePages.list(council)).with(errors);
        // Rows stand only where it is known what they are about.
        return HttpResponse.status(status).body(frame.errors().isEmpty()
                ? templates.figureEntry(page, view) : templates.figureEntryChoose(page, view));
    }
}
