package org.caremarket.platform.imports;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import org.caremarket.platform.file.SheetReader;
import org.caremarket.platform.web.FormErrors;
import org.caremarket.platform.web.govuk.Group;
import org.caremarket.platform.web.govuk.Hint;
import org.caremarket.platform.web.govuk.Label;
import org.caremarket.platform.web.govuk.Legend;
import org.caremarket.platform.web.govuk.Radios;

/**
 * What the page to upload a file shows.
 *
 * @param chosen the name of the kind that was asked for; null for none
 */
public record UploadView(String council, List<ImportKind> kinds, @Nullable String chosen, FormErrors errors) {

    /** The only kind that there is; null when people have to choose. */
    public @Nullable ImportKind only() {
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    public Radios kind() {
        var radios = Radios.named("kind").legend(Legend.of("What does the file hold?")
                .classes("govuk-fieldset__legend--s")).value(chosen).errors(errors);
        for (var kind : kinds) {
            radios = radios.choice(kind.name(), kind.title());
        }
        return radios;
    }

    public Group file() {
        return Group.NONE
                .label(Label.of("File").classes("govuk-label--s"))
                .hint(Hint.of("A spreadsheet (.xlsx or .ods) or a table as text (.csv or .tsv), %d MB at most"
                        .formatted(SheetReader.FILE_AT_MOST / 1024 / 1024)))
                .error(errors.message("file"));
    }
}
