package org.caremarket.platform.web.govuk;

import java.util.List;
import java.util.stream.Stream;

/** Lists that never change. */
final class Lists {

    private Lists() {}

    static <T> List<T> and(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }
}
