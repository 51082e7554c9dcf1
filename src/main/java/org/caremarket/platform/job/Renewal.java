package org.caremarket.platform.job;

import io.micronaut.http.MutableHttpResponse;

/** Pages that show how far a job is, and are asked for again by the browser itself, without any script. */
public final class Renewal {

    private Renewal() {}

    /** Has the page asked for again while its job is open, unless its reader wants it to stand still. */
    public static <T> MutableHttpResponse<T> of(MutableHttpResponse<T> answer, JobView view) {
        return view.isOpen() && view.renewing() ? answer.header("Refresh", "" + JobView.SECONDS) : answer;
    }
}
