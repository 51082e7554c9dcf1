package org.caremarket.workshop.report;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.contact.OrganisationSize;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.DataTable;
import org.caremarket.platform.file.DataTable.Column;
import org.caremarket.platform.file.DataTable.Datatype;
import org.caremarket.platform.file.LongTable;
import org.caremarket.workshop.AgendaSection;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.Workshop;

/** Answers as lines of a table; questions are numbered through the whole agenda. */
final class AnswerLines {

    private static final List<Column> SAID = List.of(
            text("section", "Section", "The part of the agenda that asks; empty for a remark that answers no question"),
            text("number", "Question number", "Counted through the whole agenda; empty for a remark"),
            text("question", "Question", "As it was asked"),
            text("kind", "Kind", "How the question is answered"),
            text("agreement", "Agreement", "Agree, Partly agree or Disagree"),
            text("text", "In words", "What was said in words"),
            text("choices", "Chosen", "Options divided by semicolons; of a ranking in its order"),
            text("scale", "Scale", "1 to 5"),
            text("themes", "Themes", "What the council says it is about, divided by semicolons"));
    private static final List<Column> WHO = List.of(
            text("organisation", "Organisation", "Who said it; empty when it was said anonymously or may not be named"),
            text("segments", "Segments", "Where the organisation works, divided by semicolons; empty when not stated"),
            text("size", "Size", "How many people it employs; empty when not stated"));
    private static final List<Column> HOW = List.of(
            text("response", "Response", "The number of the response: the same for all that was said at once"),
            text("channel", "Channel", "How it reached the council"),
            text("heard_on", "Heard on", "The day on which it was said or sent"));
    private static final Column CONSENT = text("quoting", "Quoting", "Whether it may be quoted, as its author chose");

    private record Asked(AgendaSection section, Question question, int number) {}

    private final Map<Long, Asked> asked = new HashMap<>();
    private final Map<String, String> segments;

    AnswerLines(List<AgendaSection> agenda, List<Segment> segments) {
        int number = 0;
        for (var section : agenda) {
            for (var question : section.questions()) {
                number++;
                asked.put(question.id(), new Asked(section, question, number));
            }
        }
        this.segments = segments.stream().collect(Collectors.toMap(Segment::slug, Segment::name));
    }

    LongTable table(String council, Workshop workshop, Edition edition, LocalDate today) {
        var columns = switch (edition) {
            case OWN -> join(HOW, WHO, SAID, List.of(CONSENT));
            case SHARING -> join(WHO, SAID);
        };
        var madeUp = workshop.madeUp() == null ? "" : " Made up for demonstration: " + workshop.madeUp();
        return new LongTable("Answers", columns, new DataTable.Notes(switch (edition) {
            case OWN -> "Every answer to the workshop “%s”, one a line. Answers that may not be quoted are among them: keep the file within the council.%s"
                    .formatted(workshop.title(), madeUp);
            case SHARING -> "Answers to the workshop “%s” that may be quoted, one a line, with the organisation where it agreed to be named.%s"
                    .formatted(workshop.title(), madeUp);
        }, council, null, edition == Edition.OWN ? "The council's own records, not to be published"
                : "May be quoted as its authors chose", null, today));
    }

    List<String> own(SaidRow row) {
        return join(
                List.of("" + row.responseId(), row.channel().title(), row.heardOn().toString()),
                who(row, row.organisation() == null ? "" : row.organisation()), said(row), List.of(row.quoting().title()));
    }

    /** @param name under which it may be repeated; of an answer without one nothing else tells who it was */
    List<String> toShare(SaidRow row, String name) {
        return join(name.isEmpty() ? List.of("", "", "") : who(row, name), said(row));
    }

    private List<String> who(SaidRow row, String name) {
        return List.of(name,
                row.segments().stream().map(slug -> segments.getOrDefault(slug, slug)).collect(Collectors.joining("; ")),
                row.size() == null ? "" : OrganisationSize.valueOf(row.size()).words());
    }

    private List<String> said(SaidRow row) {
        var question = row.questionId() == null ? null : asked.get(row.questionId());
        return List.of(
                question == null ? "" : question.section().title(),
                question == null ? "" : "" + question.number(),
                question == null ? "" : question.question().text(),
                question == null ? "Remark" : question.question().kind().title(),
                row.agreement() == null ? "" : row.agreement().title(),
                row.text(), String.join("; ", row.choices()), number(row.scale()), row.themes());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : "" + number;
    }

    @SafeVarargs
    private static <T> List<T> join(List<T>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }

    private static Column text(String name, String title, String description) {
        return new Column(name, title, description, Datatype.STRING);
    }
}
