package org.caremarket.platform.imports;

import java.util.List;
import org.caremarket.platform.web.Items;
import org.caremarket.platform.web.PageRequest;
import org.caremarket.platform.web.govuk.Pagination;

/**
 * What the list of imports shows.
 *
 * @param mayImport whether whoever looks may import files
 */
public record ImportListView(
        String council, Items<Import> list, List<ImportKind> kinds, PageRequest page, boolean mayImport) {

    /** The answer first: whether something waits. */
    public String answer() {
        var waiting = (int) list.items().stream().filter(file -> file.state() == ImportState.REVIEW).count();
        if (list.total() == 0) {
            return "No file was imported yet.";
        }
        return waiting == 0
                ? "No file waits to be reviewed."
                : waiting == 1 ? "One file on this page waits to be reviewed."
                : waiting + " files on this page wait to be reviewed.";
    }

    public String href(Import file) {
        return "/" + council + "/imports/" + file.id();
    }

    public String kind(Import file) {
        return kinds.stream().filter(kind -> kind.name().equals(file.kind())).map(ImportKind::title).findFirst()
                .orElse(file.kind());
    }

    /** What it wrote, in words. */
    public String result(Import file) {
        var item = kinds.stream().filter(kind -> kind.name().equals(file.kind())).map(ImportKind::item).findFirst()
                .orElse("record");
        return file.accepted() == null ? "Nothing written" : Words.count(file.accepted(), item);
    }

    public String moment(Import file) {
        return Words.moment(file.uploadedAt());
    }

    public Pagination pagination() {
        return Pagination.of(page, list.total(), number -> "/" + council + "/imports" + (number == 0 ? "" : "?page=" + number));
    }
}
