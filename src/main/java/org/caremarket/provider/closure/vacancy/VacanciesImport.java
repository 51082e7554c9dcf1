package org.caremarket.provider.closure.vacancy;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caremarket.platform.file.CsvTable;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.tenancy.TenantImport;
import org.caremarket.platform.web.Forms;
import org.caremarket.provider.Location;
import org.caremarket.provider.Locations;

/** Loads {@code vacancies.csv} of a council's folder, one reading a row. */
@Singleton
final class VacanciesImport implements TenantImport {

    private static final String FILE = "vacancies.csv";
    private static final List<String> COLUMNS =
            List.of("location_cqc_id", "as_at", "unit", "available", "no_top_up", "source", "made_up");

    private final Vacancies vacancies;
    private final Locations locations;
    private final Forms forms;
    private final Clock clock;

    VacanciesImport(Vacancies vacancies, Locations locations, Forms forms, Clock clock) {
        this.vacancies = vacancies;
        this.locations = locations;
        this.forms = forms;
        this.clock = clock;
    }

    /** After the locations themselves. */
    @Override
    public int getOrder() {
        return 127;
    }

    @Override
    public String what() {
        return "vacancies";
    }

    @Override
    public String importFrom(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            return "none";
        }
        var problems = new FileProblems();
        var table = CsvTable.read(folder.resolve(FILE), folder.getFileName() + "/" + FILE, COLUMNS, List.of(), problems);
        var places = locations.all().stream().filter(each -> each.cqcId().isPresent())
                .collect(Collectors.toMap(each -> each.cqcId().get(), Location::id));
        var readings = new ArrayList<LoadedVacancy>();
        table.rows().forEach(row -> reading(table, row, places).ifPresent(readings::add));
        problems.throwIfAny();
        var added = vacancies.load(readings, FolderActor.FOLDER);
        return added == 0 && !readings.isEmpty() ? "already there" : added + " readings";
    }

    private Optional<LoadedVacancy> reading(CsvTable table, CsvTable.Row row, Map<String, Long> places) {
        var form = new VacancyForm(row.value("as_at"), row.value("unit"), row.value("available"), row.value("no_top_up"),
                row.value("source"));
        // A folder may hold what is dated after the day on which it is loaded into a test's past.
        var errors = form.check(forms, LocalDate.now(clock).plusYears(5));
        errors.all().forEach(error -> table.problem(row, error.message()));
        var place = places.get(row.value("location_cqc_id"));
        if (place == null) {
            table.problem(row, "no location has the number \"%s\"".formatted(row.value("location_cqc_id")));
        }
        return place == null || !errors.isEmpty() ? Optional.empty()
                : Optional.of(new LoadedVacancy(place, form.text(),
                        Optional.of(row.value("made_up")).filter(words -> !words.isEmpty())));
    }
}
