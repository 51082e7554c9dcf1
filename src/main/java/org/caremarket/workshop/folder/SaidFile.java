package org.caremarket.workshop.folder;

import io.micronaut.core.annotation.Nullable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.CsvTable.Row;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.response.Agreement;
import org.caremarket.workshop.response.Channel;
import org.caremarket.workshop.response.Quoting;
import org.caremarket.workshop.response.Said;

/**
 * Reads {@code answers.csv}: an answer a row, rows of the same number are one response. {@code from} is the email address of
 * a contact, the name of an organisation, or empty for what was said anonymously; {@code question} is counted through the
 * agenda, and empty for a remark.
 */
final class SaidFile {

    static final String FILE = "answers.csv";
    static final List<String> COLUMNS = List.of(
            "response", "from", "channel", "heard_on", "question", "agreement", "text", "choices", "scale", "quoting", "themes");

    private static final int HIGHEST = 5;

    /**
     * A response as the file holds it.
     *
     * @param row on which it begins
     * @param from who said it; empty for nobody by name
     * @param line of the file
     */
    record Heard(Row row, String from, Channel channel, LocalDate on, List<Spoken> answers, int line) {}

    /** @param question null for a remark */
    record Spoken(@Nullable Question question, Said said, List<String> themes) {}

    private final List<Question> questions;
    private final List<String> themes;
    private final LocalDate today;

    /** @param themes that the council has, or that come along */
    SaidFile(List<Question> questions, List<String> themes, LocalDate today) {
        this.questions = questions;
        this.themes = themes;
        this.today = today;
    }

    /** The responses in the order of the file; whatever is wrong is added to the problems. */
    List<Heard> read(Path folder, String shown, FileProblems problems) {
        var table = CsvTable.read(folder.resolve(FILE), shown + FILE, COLUMNS, List.of(), problems);
        var heard = new LinkedHashMap<String, Heard>();
        for (var row : table.rows()) {
            var wrong = new ArrayList<String>();
            var begun = heard.get(row.value("response"));
            var response = begun == null ? begin(row, wrong) : begun;
            if (begun != null && !begun.from().equals(row.value("from"))) {
                wrong.add("response %s is from \"%s\" above".formatted(row.value("response"), begun.from()));
            }
            var spoken = spoken(row, wrong);
            if (begun != null && spoken.question() != null && begun.answers().stream().anyMatch(
                    each -> each.question() != null && each.question().id() == spoken.question().id())) {
                wrong.add("response %s answers question %s twice".formatted(row.value("response"), row.value("question")));
            }
            response.answers().add(spoken);
            heard.putIfAbsent(row.value("response"), response);
            wrong.forEach(each -> table.problem(row, each));
        }
        return List.copyOf(heard.values());
    }

    private Heard begin(Row row, List<String> wrong) {
        if (row.value("response").isEmpty()) {
            wrong.add("it has no response");
        }
        var channel = named(Channel.class, row.value("channel")).filter(each -> each != Channel.LINK);
        if (channel.isEmpty()) {
            wrong.add("the channel \"%s\" is none of in the room, paper, telephone, meeting and email".formatted(row.value("channel")));
        }
        var day = day(row.value("heard_on"));
        if (day.isEmpty()) {
            wrong.add("heard_on \"%s\" is no day in the past: write for example 2022-07-26".formatted(row.value("heard_on")));
        }
        return new Heard(row, row.value("from"), channel.orElse(Channel.PAPER), day.orElse(today), new ArrayList<>(), row.line());
    }

    private Spoken spoken(Row row, List<String> wrong) {
        var question = question(row, wrong);
        var said = new Said(agreement(row, question, wrong), row.value("text"), choices(row, question, wrong),
                scale(row, question, wrong), quoting(row, wrong));
        if (said.isNothing()) {
            wrong.add("nothing is said");
        }
        var about = parts(row, "themes");
        about.stream().filter(name -> themes.stream().noneMatch(name::equalsIgnoreCase))
                .forEach(name -> wrong.add("\"%s\" is no theme of the council's".formatted(name)));
        return new Spoken(question, said, about);
    }

    private @Nullable Question question(Row row, List<String> wrong) {
        var typed = row.value("question");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > questions.size()) {
            wrong.add("there is no question %s: the workshop asks %d".formatted(typed, questions.size()));
            return null;
        }
        return questions.get(Integer.parseInt(typed) - 1);
    }

    private static @Nullable Agreement agreement(Row row, @Nullable Question question, List<String> wrong) {
        var typed = row.value("agreement");
        if (typed.isEmpty()) {
            return null;
        }
        var found = named(Agreement.class, typed);
        if (found.isEmpty()) {
            wrong.add("\"%s\" is none of agree, partly and disagree".formatted(typed));
        } else if (!asks(question, QuestionKind.AGREEMENT)) {
            wrong.add("the question does not ask whether somebody agrees");
        }
        return found.orElse(null);
    }

    private static List<String> choices(Row row, @Nullable Question question, List<String> wrong) {
        var typed = parts(row, "choices");
        if (typed.isEmpty()) {
            return List.of();
        }
        if (question == null || !question.kind().hasOptions()) {
            wrong.add("the question has no options to choose");
            return List.of();
        }
        typed.stream().filter(each -> !question.options().contains(each))
                .forEach(each -> wrong.add("\"%s\" is no option: they are %s".formatted(each, String.join("; ", question.options()))));
        if (question.kind() == QuestionKind.ONE && typed.size() > 1) {
            wrong.add("the question takes one option");
        }
        if (typed.stream().distinct().count() < typed.size()) {
            wrong.add("an option stands twice");
        }
        return typed;
    }

    private static @Nullable Integer scale(Row row, @Nullable Question question, List<String> wrong) {
        var typed = row.value("scale");
        if (typed.isEmpty()) {
            return null;
        }
        if (!asks(question, QuestionKind.SCALE)) {
            wrong.add("the question has no scale");
        }
        if (!typed.matches("[1-" + HIGHEST + "]")) {
            wrong.add("the scale \"%s\" is none of 1 to 5".formatted(typed));
            return null;
        }
        return Integer.valueOf(typed);
    }

    private static Quoting quoting(Row row, List<String> wrong) {
        var found = named(Quoting.class, row.value("quoting"));
        if (found.isEmpty()) {
            wrong.add("quoting \"%s\" is none of not, anonymous and named".formatted(row.value("quoting")));
        }
        return found.orElse(Quoting.NOT);
    }

    private static boolean asks(@Nullable Question question, QuestionKind kind) {
        return question != null && question.kind() == kind;
    }

    private Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isAfter(today));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> named(Class<T> kind, String typed) {
        var name = typed.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(kind.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<String> parts(Row row, String column) {
        return Stream.of(row.value(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The questions by their ids, as a response takes them; remarks are left out. */
    static Map<Long, Said> answers(Heard heard) {
        var answers = new HashMap<Long, Said>();
        heard.answers().stream().filter(each -> each.question() != null)
                .forEach(each -> answers.put(each.question().id(), each.said()));
        return answers;
    }
}
