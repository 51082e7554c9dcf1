package org.caremarket.fee;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;

/** The lines into which costs are divided: a standard list that ships with the service, and those that the council added. */
@Singleton
public class CostLines {

    private static final List<String> COLUMNS = List.of("setting", "code", "group", "name", "in_total", "edition");
    private static final String RESOURCE = "reference/cost-lines.csv";

    private final CostLineRepository repository;
    private final List<CsvTable.Row> standard;

    CostLines(CostLineRepository repository) {
        this.repository = repository;
        var problems = new FileProblems();
        standard = List.copyOf(CsvTable.ofResource("/" + RESOURCE, RESOURCE, COLUMNS, List.of(), problems).rows());
        problems.throwIfAny();
    }

    /** The lines of a kind of care, group by group; a line of the council's own at the end of its group. */
    public List<CostLine> of(CareType care) {
        var setting = care.isHomeCare() ? "home-care" : "home";
        var own = repository.own(care.isHomeCare());
        var lines = new ArrayList<CostLine>();
        var rows = standard.stream().filter(row -> row.value("setting").equals(setting)).toList();
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var group = row.value("group");
            lines.add(new CostLine(row.value("code"), group, row.value("name"), row.value("in_total").equals("yes"), false));
            if (at + 1 == rows.size() || !rows.get(at + 1).value("group").equals(group)) {
                own.stream().filter(each -> each.lineGroup().equals(group))
                        .forEach(each -> lines.add(new CostLine(each.code(), group, each.name(), isInTotal(rows, group), true)));
            }
        }
        return lines;
    }

    private static boolean isInTotal(List<CsvTable.Row> rows, String group) {
        return rows.stream().anyMatch(row -> row.value("group").equals(group) && row.value("in_total").equals("yes"));
    }

    /** The groups of a kind of care, in their order. */
    List<String> groups(CareType care) {
        return of(care).stream().map(CostLine::group).distinct().toList();
    }

    /** The line of this code or name; signs and letter case do not count. */
    public Optional<CostLine> find(CareType care, String words) {
        return of(care).stream().filter(line -> line.code().equals(words) || plain(line.name()).equals(plain(words))).findFirst();
    }

    /** The code of a line that the council adds; the same name twice is one line. */
    String add(CareType care, String group, String name) {
        var code = "own-" + (care.isHomeCare() ? "hc-" : "") + plain(name).replace(' ', '-');
        var shortened = code.length() > 90 ? code.substring(0, 90) : code;
        repository.add(shortened, care.isHomeCare(), group, name);
        return shortened;
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", " ").strip();
    }
}
