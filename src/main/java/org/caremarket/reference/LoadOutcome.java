package org.caremarket.reference;

import java.util.List;
import org.caremarket.platform.file.FileProblem;

/** What came of loading a file of public figures. */
public sealed interface LoadOutcome {

    /** The edition is loaded, whole. */
    record Loaded(LoadReport report) implements LoadOutcome {}

    /** The same file was loaded as this edition before; nothing changed. */
    record AlreadyThere(String source, String edition) implements LoadOutcome {}

    /**
     * The file cannot be used; nothing changed.
     *
     * @param problems each with file and row as a spreadsheet shows it; row 0 is the whole file
     */
    record Refused(List<FileProblem> problems) implements LoadOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
