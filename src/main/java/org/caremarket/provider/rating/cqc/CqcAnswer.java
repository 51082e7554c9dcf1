package org.caremarket.provider.rating.cqc;

/** What came of a question to the regulator's service. */
sealed interface CqcAnswer<T> {

    /** It answered. */
    record Found<T>(T value) implements CqcAnswer<T> {}

    /** It does not know what was asked for. */
    record Unknown<T>() implements CqcAnswer<T> {}

    /**
     * It did not answer, however often it was tried, or not in a way that can be read.
     *
     * @param reason why and what to do, as sentences
     */
    record Failed<T>(String reason) implements CqcAnswer<T> {}
}
