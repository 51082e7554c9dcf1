package org.caremarket.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.Forms;
import org.caremarket.platform.web.Typed;

/**
 * What people type to keep something that was pointed out; a program sends the same.
 *
 * @param section the key of the section
 * @param kind what was pointed out, by its name
 * @param words what it is about, as the finding has them
 * @param reason why it stands; not needed to take the reason back
 * @param from {@value #SECTION} when it was sent from the page of the section, which is then shown again
 */
@Introspected
@Serdeable
public record RemarkForm(
        @Nullable String section,
        @Nullable String kind,
        @Nullable String words,
        @Nullable @NotBlank(message = "Enter why it stays as it is") String reason,
        @Nullable String from) {

    static final String SECTION = "section";
    static final RemarkForm EMPTY = new RemarkForm("", "", "", "", "");

    FormErrors check(Forms forms) {
        return which(Typed.atMost(forms.check(this), "reason", "The reason", because(), Remark.LONGEST_REASON));
    }

    /** What is wrong when the reason is to be taken back. */
    FormErrors checkWhich() {
        return which(FormErrors.none());
    }

    private FormErrors which(FormErrors errors) {
        var all = errors;
        all = Typed.line(section).isEmpty() ? all.and("section", "Give the key of the section") : all;
        all = findingKind().isEmpty() ? all.and("kind", "Give the kind of finding, as it was read") : all;
        return words == null || words.isEmpty() ? all.and("words", "Give the words of the finding, as they were read") : all;
    }

    Optional<FindingKind> findingKind() {
        return Typed.choice(FindingKind.class, kind);
    }

    String because() {
        return Typed.lines(reason);
    }

    /** Whether it is about this finding. */
    boolean about(Finding finding) {
        return finding.key().equals(section) && finding.kind() == findingKind().orElse(null) && finding.words().equals(words);
    }
}
