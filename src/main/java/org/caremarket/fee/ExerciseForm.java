package org.caremarket.fee;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;
import org.caremarket.platform.web.TypedDate;

/**
 * What people type as an exercise; a program sends the same.
 *
 * @param rises one year a line with its rise in per cent: {@code 2023-24 6.3}
 */
@Introspected
@Serdeable
record ExerciseForm(
        @Nullable @NotBlank(message = "Enter a name for the exercise") String name,
        @Nullable String baseYear,
        @Nullable String baseOn,
        @Nullable String priceIndex,
        @Nullable String rises,
        @Nullable @NotBlank(message = "Enter where the results are published") String source,
        @Nullable String note,
        @Nullable String version) {

    static final ExerciseForm EMPTY = new ExerciseForm("", "", "", "", "", "", "", "");

    static ExerciseForm of(Exercise exercise) {
        return new ExerciseForm(exercise.name(), exercise.baseYear(),
                exercise.baseOn() == null ? "" : TypedDate.words(exercise.baseOn()), exercise.priceIndex(), exercise.rises(),
                exercise.source(), exercise.note(), "" + exercise.version());
    }

    ExerciseForm onTopOf(Exercise current) {
        return new ExerciseForm(name, baseYear, baseOn, priceIndex, rises, source, note, "" + current.version());
    }

    record Checked(@Nullable ExerciseText text, FormErrors errors) {}

    Checked check(Forms forms, @Nullable Exercise exercise) {
        var read = new TypedReader(forms.check(this));
        var called = read.line("name", "The name", name, 200);
        var year = read.year("baseYear", baseYear);
        var day = read.day("baseOn", "The price date", baseOn);
        var index = read.line("priceIndex", "The price index", priceIndex, 300);
        read.lines("rises", "The price rises", rises, 2000);
        var steps = PriceRises.read(rises == null ? "" : rises, message -> read.wrong("rises", message));
        if (!steps.byYear().isEmpty() && index.isEmpty()) {
            read.wrong("priceIndex", "Enter by which index prices rise, and where it is published");
        }
        var where = read.line("source", "The source", source, 300);
        var remark = read.lines("note", "The note", note, 2000);
        if (exercise != null && seenVersion() < 0) {
            read.wrong("version", "It is not said which version of the exercise you saw: open it again");
        }
        return read.errors().isEmpty() ? new Checked(new ExerciseText(called, year, day, index, steps, where, remark,
                exercise == null ? null : exercise.madeUp()), read.errors()) : new Checked(null, read.errors());
    }

    int seenVersion() {
        return Typed.number(version).orElse(-1);
    }
}
