package org.caremarket.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on the page, in order
 * @param total how many there are on all pages
 */
@Serdeable
public record Items<T>(List<T> items, long total) {

    public Items {
        items = List.copyOf(items);
    }
}
