package org.caremarket.platform.file;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that people see all of it at once and not one problem per attempt. */
public final class FileProblems {

    private final List<FileProblem> found = new ArrayList<>();

    /** Notes a problem of one file; line 0 means the whole file. */
    public void add(String file, int line, String reason) {
        found.add(new FileProblem(file, line, reason));
    }

    /** What was found so far, in the order it was found. */
    public List<FileProblem> found() {
        return List.copyOf(found);
    }

    /** How many problems were found so far. */
    public int count() {
        return found.size();
    }

    /**
     * Ends the reading when anything was wrong.
     *
     * @throws TenantFileProblems with all that was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new TenantFileProblems(found);
        }
    }
}
