package org.caremarket.platform.web.govuk;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Which pages of a long list are worth a link. */
final class PageLinks {

    private PageLinks() {}

    static Pagination of(int open, int pages, IntFunction<String> href) {
        var items = new ArrayList<Pagination.Item>();
        for (var page = 0; page < pages; page++) {
            if (page == 0 || page == pages - 1 || Math.abs(page - open) <= 1) {
                items.add(Pagination.Item.page(page + 1, href.apply(page), page == open));
            } else if (!items.getLast().ellipsis()) {
                items.add(Pagination.Item.dots());
            }
        }
        return Pagination.empty()
                .items(pages > 1 ? items : List.of())
                .previous(step(open - 1, pages, href))
                .next(step(open + 1, pages, href));
    }

    private static @Nullable Pagination.Step step(int page, int pages, IntFunction<String> href) {
        return page < 0 || page >= pages ? null : Pagination.Step.to(href.apply(page));
    }
}
