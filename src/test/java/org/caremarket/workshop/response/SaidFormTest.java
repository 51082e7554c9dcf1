package org.caremarket.workshop.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caremarket.workshop.Question;
import org.caremarket.workshop.QuestionKind;

class SaidFormTest {

    private static final List<String> OPTIONS = List.of("North", "South", "East", "West", "Middle");

    private static Question question(QuestionKind kind) {
        return new Question(7, 1, 1, kind, "What?", "", kind.hasOptions() ? OPTIONS
                : kind == QuestionKind.SCALE ? List.of("Not at all", "Entirely") : List.of(), 1);
    }

    /** Sends a form as a browser does, and reads it. */
    private static SaidForm sent(SaidForm form, Question question) {
        var fields = new HashMap<String, Object>(Map.of("agreement.7", form.agreement(), "text.7", form.text(),
                "scale.7", form.scale(), "quoting.7", form.quoting(), "seen.7", form.seen()));
        if (!form.chosen().isEmpty()) {
            fields.put("choice.7", form.chosen().size() == 1 ? form.chosen().getFirst() : form.chosen());
        }
        for (int i = 0; i < form.places().size(); i++) {
            fields.put(SaidForm.rank("7", i + 1), form.places().get(i));
        }
        return SaidForm.read(fields, "7", question);
    }

    @Property
    void whatWasSaidComesBackFromItsForm(@ForAll("kinds") QuestionKind kind, @ForAll("answers") Said any) {
        var question = question(kind);
        var said = fit(any, kind);
        var form = sent(SaidForm.of(said, question), question);
        assertThat(form.errors("7", question).isEmpty()).isTrue();
        assertThat(form.said(question)).isEqualTo(said);
        assertThat(form.seen()).isEqualTo(Given.print(said));
    }

    @Property
    void placesAreAcceptedWhenEachIsGivenOnce(@ForAll("places") List<String> places) {
        var question = question(QuestionKind.RANK);
        var form = new SaidForm("", "", List.of(), places, "", "", "");
        var given = places.stream().filter(place -> !place.isBlank()).toList();
        var sound = given.stream().allMatch(place -> place.strip().matches("0*[1-5]"))
                && new HashSet<>(given.stream().map(place -> Integer.parseInt(place.strip())).toList()).size() == given.size();
        assertThat(form.errors("7", question).isEmpty()).isEqualTo(sound);
        if (sound) {
            var ranked = form.said(question).choices();
            assertThat(ranked).hasSameSizeAs(given).doesNotHaveDuplicates();
            assertThat(ranked.stream().map(option -> Integer.parseInt(places.get(OPTIONS.indexOf(option)).strip())))
                    .isSorted();
        }
    }

    @Property
    void nothingThatIsSentBreaksTheReading(@ForAll("kinds") QuestionKind kind, @ForAll Map<String, String> fields,
            @ForAll String value) {
        var question = question(kind);
        var form = new HashMap<String, Object>(fields);
        for (var name : List.of("agreement.7", "text.7", "choice.7", "rank.7", "rank.7.2", "scale.7", "quoting.7")) {
            form.put(name, value);
        }
        var read = SaidForm.read(form, "7", question);
        read.errors("7", question);
        assertThat(read.said(question).choices()).isSubsetOf(OPTIONS);
    }

    @Example
    void aTextIsGenerousAndHasAnEnd() {
        var question = question(QuestionKind.TEXT);
        assertThat(new SaidForm("", "x".repeat(10_000), List.of(), List.of(), "", "", "").errors("7", question).isEmpty())
                .isTrue();
        assertThat(new SaidForm("", "x".repeat(10_001), List.of(), List.of(), "", "", "").errors("7", question)
                .message("text.7")).isEqualTo("Your answer must be 10,000 characters or less");
    }

    @Provide
    Arbitrary<QuestionKind> kinds() {
        return Arbitraries.of(QuestionKind.class);
    }

    @Provide
    Arbitrary<List<String>> places() {
        return Arbitraries.of("", " ", "1", "2", "3", "4", "5", "0", "6", "x", "-1", "02").list().ofSize(5);
    }

    @Provide
    Arbitrary<Said> answers() {
        return Combinators.combine(Arbitraries.of(Agreement.class).injectNull(0.3),
                Arbitraries.strings().withChars("ab\n 'é<&").ofMaxLength(20).map(text -> text.strip().replaceAll("\\s+\n", "\n")),
                Arbitraries.shuffle(OPTIONS).flatMap(all -> Arbitraries.integers().between(0, 5).map(size -> all.subList(0, size))),
                Arbitraries.integers().between(1, 5).injectNull(0.3), Arbitraries.of(Quoting.class)).as(Said::new);
    }

    /** What a question of this kind can be answered with. */
    private static Said fit(Said any, QuestionKind kind) {
        var chosen = switch (kind) {
            case RANK -> any.choices();
            case ONE -> any.choices().isEmpty() ? any.choices() : any.choices().subList(0, 1);
            case SEVERAL -> {
                var inOrder = new ArrayList<String>();
                IntStream.range(0, OPTIONS.size()).mapToObj(OPTIONS::get).filter(any.choices()::contains).forEach(inOrder::add);
                yield List.copyOf(inOrder);
            }
            default -> List.<String>of();
        };
        var said = new Said(kind == QuestionKind.AGREEMENT ? any.agreement() : null, any.text(), chosen,
                kind == QuestionKind.SCALE ? any.scale() : null, any.quoting());
        return said.isNothing() ? Said.NOTHING : said;
    }
}
