package org.caremarket.geography;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;

/** Reads {@code authorities.csv} and {@code authority-aliases.csv}, and refuses both when anything does not fit. */
final class AuthoritiesReader {

    private static final Pattern CODE = Pattern.compile("E(06|08|09|10|12|92)\\d{6}");

    private final FileProblems problems = new FileProblems();
    private final Map<String, Authority> byCode = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> codesByName = new TreeMap<>();

    private AuthoritiesReader() {}

    /** What the files say: areas by code, and codes by plain name. */
    record Tables(Map<String, Authority> byCode, Map<String, TreeSet<String>> codesByName) {}

    /**
     * The files of a folder of the class path.
     *
     * @throws org.caremarket.platform.file.TenantFileProblems with every problem, each with its file and line
     */
    static Tables read(String folder) {
        var reader = new AuthoritiesReader();
        reader.areas(folder);
        reader.aliases(folder);
        reader.problems.throwIfAny();
        return new Tables(reader.byCode, reader.codesByName);
    }

    private void areas(String folder) {
        var table = CsvTable.ofResource(folder + "/authorities.csv", "authorities.csv",
                List.of("gss_code", "name", "region", "kind", "first_day", "last_day", "replaced_by"), List.of(), problems);
        var rows = new LinkedHashMap<String, CsvTable.Row>();
        for (var row : table.rows()) {
            area(table, row).ifPresent(area -> {
                if (byCode.putIfAbsent(area.gssCode(), area) != null) {
                    table.problem(row, "the code %s stands twice".formatted(area.gssCode()));
                }
                rows.put(area.gssCode(), row);
                name(PlainName.of(area.name()), area.gssCode());
            });
        }
        var regions = byCode.values().stream().filter(area -> area.kind() == AuthorityKind.REGION).map(Authority::name).toList();
        byCode.values().forEach(area -> fit(table, rows.get(area.gssCode()), area, regions));
    }

    private Optional<Authority> area(CsvTable table, CsvTable.Row row) {
        int before = problems.count();
        var code = row.value("gss_code");
        if (!CODE.matcher(code).matches()) {
            table.problem(row, "\"%s\" is not the code of an English council with these duties, a region or England".formatted(code));
        }
        if (row.value("name").isEmpty()) {
            table.problem(row, "the name is missing");
        }
        var kind = AuthorityKind.of(row.value("kind"));
        if (kind.isEmpty()) {
            table.problem(row, "\"%s\" is not a kind".formatted(row.value("kind")));
        }
        var first = day(table, row, "first_day");
        var last = day(table, row, "last_day");
        if (row.value("first_day").isEmpty()) {
            table.problem(row, "the first day is missing");
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        var replacedBy = row.value("replaced_by");
        return Optional.of(new Authority(code, row.value("name"),
                Optional.of(row.value("region")).filter(region -> !region.isEmpty()), kind.orElseThrow(),
                first.orElseThrow(), last, replacedBy.isEmpty() ? List.of() : List.of(replacedBy.split(" +"))));
    }

    private static Optional<LocalDate> day(CsvTable table, CsvTable.Row row, String column) {
        var written = row.value(column);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            table.problem(row, "\"%s\" is not a day; write it as 2023-04-01".formatted(written));
            return Optional.empty();
        }
    }

    /** What an area says of others must be true of them. */
    private void fit(CsvTable table, CsvTable.Row row, Authority area, List<String> regions) {
        if (area.isCouncil() != area.region().isPresent() || !area.region().map(regions::contains).orElse(true)) {
            table.problem(row, area.isCouncil()
                    ? "%s needs the name of a region of this file".formatted(area.name())
                    : "%s is in no region".formatted(area.name()));
        }
        if (area.lastDay().isPresent() == area.replacedBy().isEmpty()) {
            table.problem(row, "%s needs both a last day and those that replaced it, or neither".formatted(area.name()));
        }
        area.lastDay().filter(last -> last.isBefore(area.firstDay())).ifPresent(last ->
                table.problem(row, "%s ends on %s, before it begins on %s".formatted(area.name(), last, area.firstDay())));
        for (var code : area.replacedBy()) {
            var next = byCode.get(code);
            if (next == null) {
                table.problem(row, "%s replaced %s and is not in this file".formatted(code, area.name()));
            } else if (area.lastDay().isPresent() && !next.isThereOn(area.lastDay().get().plusDays(1))) {
                table.problem(row, "%s replaced %s but is not there on the day after".formatted(next.name(), area.name()));
            }
        }
    }

    private void aliases(String folder) {
        var table = CsvTable.ofResource(folder + "/authority-aliases.csv", "authority-aliases.csv",
                List.of("alias", "gss_code"), List.of(), problems);
        for (var row : table.rows()) {
            var alias = row.value("alias");
            if (alias.isEmpty() || !alias.equals(PlainName.of(alias))) {
                table.problem(row, "\"%s\" is not written plainly: small letters, figures and single spaces".formatted(alias));
            } else if (!byCode.containsKey(row.value("gss_code"))) {
                table.problem(row, "the code %s is not in authorities.csv".formatted(row.value("gss_code")));
            } else if (!name(alias, row.value("gss_code"))) {
                table.problem(row, "\"%s\" stands for %s already".formatted(alias, row.value("gss_code")));
            }
        }
        sharedNames().forEach(name -> problems.add("authority-aliases.csv", 0,
                "\"%s\" stands for councils that are there on the same day".formatted(name)));
    }

    private boolean name(String plain, String code) {
        return codesByName.computeIfAbsent(plain, any -> new TreeSet<>()).add(code);
    }

    private List<String> sharedNames() {
        var shared = new ArrayList<String>();
        codesByName.forEach((name, codes) -> {
            for (var code : codes) {
                if (codes.tailSet(code, false).stream().anyMatch(other -> together(byCode.get(code), byCode.get(other)))) {
                    shared.add(name);
                }
            }
        });
        return shared;
    }

    private static boolean together(Authority one, Authority other) {
        return one.isThereOn(other.firstDay()) || other.isThereOn(one.firstDay());
    }
}
