package org.caremarket.platform.file;

import java.util.List;
import java.util.stream.Collectors;

/** A tenant's files cannot be used. The message lists every problem, one a line, and is fit to show to an operator. */
public final class TenantFileProblems extends RuntimeException {

    private final transient List<FileProblem> problems;

    /** All the problems of one reading; at least one. */
    public TenantFileProblems(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in the order of the files. */
    public List<FileProblem> problems() {
        return problems;
    }
}
