package org.caremarket.workshop.response;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.FormFields;
import org.caremarket.platform.web.Text;
import org.caremarket.platform.web.Typed;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;

/**
 * An answer as people type it, kept as typed whether or not it makes sense. The fields of a question end with its key:
 * {@code text.7}.
 *
 * @param chosen numbers of options, from 1
 * @param places what was typed for each option of a rank, in the order of the options
 * @param seen stands for the answer that was on the page when it was typed
 */
public record SaidForm(
        String agreement, String text, List<String> chosen, List<String> places, String scale, String quoting, String seen) {

    /** The longest text, in characters: some eight pages. */
    static final int LONGEST = 10_000;

    /** The form filled in with what was said. */
    static SaidForm of(Said said, Question question) {
        var options = question.options();
        var chosen = question.kind() == QuestionKind.RANK ? List.<String>of()
                : numbers(options).filter(number -> said.choices().contains(options.get(number - 1)))
                        .mapToObj(String::valueOf).toList();
        var places = question.kind() != QuestionKind.RANK ? List.<String>of()
                : options.stream().map(option -> said.choices().indexOf(option) + 1)
                        .map(place -> place == 0 ? "" : "" + place).toList();
        return new SaidForm(said.agreement() == null ? "" : said.agreement().name(), said.text(), chosen, places,
                said.scale() == null ? "" : "" + said.scale(), said.quoting().name(), Given.print(said));
    }

    /** What was sent for a question. */
    static SaidForm read(Map<String, Object> form, String key, Question question) {
        var places = question.kind() != QuestionKind.RANK ? List.<String>of()
                : numbers(question.options()).mapToObj(number -> last(form, rank(key, number))).toList();
        return new SaidForm(last(form, "agreement." + key), last(form, "text." + key), all(form.get("choice." + key)),
                places, last(form, "scale." + key), last(form, "quoting." + key), last(form, "seen." + key));
    }

    /** The same, typed on top of another answer. */
    SaidForm seen(String answer) {
        return new SaidForm(agreement, text, chosen, places, scale, quoting, answer);
    }

    /** The name of the field for the place of an option, counted from 1; the first is where errors lead. */
    static String rank(String key, int option) {
        return "rank." + key + (option == 1 ? "" : "." + option);
    }

    /** What is wrong with it, by the names of its fields. */
    FormErrors errors(String key, Question question) {
        var errors = FormErrors.none();
        if (question.kind() == QuestionKind.AGREEMENT && !agreement.isBlank()
                && Typed.choice(Agreement.class, agreement).isEmpty()) {
            errors = errors.and("agreement." + key, "Choose whether you agree");
        }
        if (question.kind() == QuestionKind.SCALE && !scale.isBlank() && !scale.strip().matches("[1-5]")) {
            errors = errors.and("scale." + key, "Choose a number from 1 to 5");
        }
        if (chooses(question) && chosen.stream().anyMatch(number -> option(number, question).isEmpty())) {
            errors = errors.and("choice." + key, "Choose from the answers that are offered");
        }
        if (question.kind() == QuestionKind.RANK) {
            var wrong = wrongPlaces(question);
            errors = wrong == null ? errors : errors.and("rank." + key, wrong);
        }
        if (Text.hasUnshowable(text)) {
            return errors.and("text." + key, "Your answer holds characters that cannot be shown: take them out");
        }
        return Typed.atMost(errors, "text." + key, "Your answer", Typed.lines(text), LONGEST);
    }

    private @Nullable String wrongPlaces(Question question) {
        var most = question.options().size();
        var given = new HashSet<Integer>();
        for (var typed : places) {
            if (typed.isBlank()) {
                continue;
            }
            var place = Typed.number(typed.strip()).orElse(0);
            if (place < 1 || place > most) {
                return "Give places from 1 to " + most;
            }
            if (!given.add(place)) {
                return "Give each a place of its own: place %d is given twice".formatted(place);
            }
        }
        return null;
    }

    /** What is said with it, as far as it makes sense; whoever keeps it looks for errors first. */
    Said said(Question question) {
        var said = new Said(
                question.kind() == QuestionKind.AGREEMENT ? Typed.choice(Agreement.class, agreement).orElse(null) : null,
                Typed.lines(text),
                chooses(question) ? chosen(question) : question.kind() == QuestionKind.RANK ? ranked(question) : List.of(),
                question.kind() == QuestionKind.SCALE && scale.strip().matches("[1-5]") ? Integer.valueOf(scale.strip()) : null,
                Typed.choice(Quoting.class, quoting).orElse(Quoting.NOT));
        return said.isNothing() ? Said.NOTHING : said;
    }

    /** In the order of the question; of a question with one answer the first. */
    private List<String> chosen(Question question) {
        var options = numbers(question.options()).filter(number -> chosen.contains("" + number))
                .mapToObj(number -> question.options().get(number - 1)).toList();
        return question.kind() == QuestionKind.ONE && options.size() > 1 ? options.subList(0, 1) : options;
    }

    /** By place; what has none is left out, and gaps between places mean nothing. */
    private List<String> ranked(Question question) {
        record Placed(int place, String option) {}
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < Math.min(places.size(), question.options().size()); i++) {
            var option = question.options().get(i);
            Typed.number(places.get(i).strip()).ifPresent(place -> placed.add(new Placed(place, option)));
        }
        return placed.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::option).toList();
    }

    private static List<String> option(String number, Question question) {
        return Typed.number(number).filter(at -> at >= 1 && at <= question.options().size())
                .map(at -> List.of(question.options().get(at - 1))).orElse(List.of());
    }

    private static boolean chooses(Question question) {
        return question.kind() == QuestionKind.ONE || question.kind() == QuestionKind.SEVERAL;
    }

    private static IntStream numbers(List<String> options) {
        return IntStream.rangeClosed(1, options.size());
    }

    private static String last(Map<String, Object> form, String field) {
        return FormFields.last(form.get(field));
    }

    private static List<String> all(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> values -> values.stream().map(String::valueOf).toList();
            case Object single -> List.of(single.toString());
        };
    }
}
