package org.caremarket.workshop;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.FileProblems;
import org.caremarket.platform.file.TextFile;
import org.caremarket.platform.file.YamlMap;
import org.caremarket.platform.web.Typed;

/** Reads workshops that stand in folders; whatever is wrong is said with file, line and reason. */
final class WorkshopFolderReader {

    private static final String WORKSHOPS = "workshops";
    private static final String HEADER = "workshop.yml";
    /** What others read: whom it asked, what was said, and what came of it. */
    private static final Set<String> OTHERS = Set.of("invitations.yml", "answers.csv", "themes.csv", "dispositions.yml");
    private static final int TEXT_AT_MOST = 256 * 1024;

    private final Map<String, Segment> segments;
    private final FolderTime times;
    private final FileProblems problems;

    /** @param segments the council's, by their slugs */
    WorkshopFolderReader(Map<String, Segment> segments, Instant now, FileProblems problems) {
        this.segments = segments;
        this.times = new FolderTime(now);
        this.problems = problems;
    }

    /** The workshops of a council's folder, by the names of their folders; those with problems are left out. */
    List<WorkshopFolder> readAll(Path council) {
        var workshops = council.resolve(WORKSHOPS);
        return Files.isDirectory(workshops)
                ? list(workshops).stream().filter(Files::isDirectory)
                        .flatMap(folder -> read(folder, "%s/workshops/%s/".formatted(council.getFileName(), folder.getFileName())).stream())
                        .toList()
                : List.of();
    }

    private Optional<WorkshopFolder> read(Path folder, String shown) {
        int before = problems.count();
        return YamlMap.read(folder.resolve(HEADER), shown + HEADER, problems)
                .map(yaml -> workshop(yaml, folder, shown))
                .filter(workshop -> problems.count() == before);
    }

    private WorkshopFolder workshop(YamlMap yaml, Path folder, String shown) {
        var used = new HashSet<>(OTHERS);
        used.add(HEADER);
        var agenda = new AgendaReader(section -> position(section, folder, shown, used)).sections(yaml);
        var closes = times.end(yaml, "closes");
        var opened = times.begin(yaml, "opened");
        var closed = times.end(yaml, "closed");
        checkOrder(yaml, opened, closes, closed);
        var workshop = new NewWorkshop(
                AgendaReader.line(yaml, "title", WorkshopText.LONGEST_TITLE), Typed.line(yaml.need("purpose")), segments(yaml),
                Typed.line(yaml.need("audience")), yaml.need("contact"),
                WorkshopTemplates.number(yaml, "minutes", WorkshopText.MOST_MINUTES), null, closes, yaml.need("source"),
                yaml.text("made_up").map(Typed::line).orElse(null), agenda);
        if (opened != null && agenda.stream().allMatch(part -> part.questions().isEmpty())) {
            yaml.problem("sections", "A workshop that was opened asks at least one question");
        }
        var read = new WorkshopFolder(shown + HEADER, workshop, yaml.text("plan").orElse(""), yaml.line("plan"),
                yaml.line("sections"), opened, closed, yaml.maps("sessions").stream().map(this::session).toList());
        yaml.noOtherKeys();
        var left = new TreeSet<String>();
        list(folder).forEach(file -> left.add(file.getFileName().toString()));
        left.removeAll(used);
        left.forEach(file -> problems.add(shown + file, 0, "No section of workshop.yml names this file"));
        return read;
    }

    private static void checkOrder(
            YamlMap yaml, @Nullable Instant opened, @Nullable Instant closes, @Nullable Instant closed) {
        if (opened != null && (closes == null || !opened.isBefore(closes))) {
            yaml.problem("opened", "A workshop that was opened has a later moment under \"closes\"");
        }
        if (closed != null && (opened == null || closed.isBefore(opened))) {
            yaml.problem("closed", "A workshop is closed after it was opened");
        }
    }

    private List<String> segments(YamlMap yaml) {
        return yaml.texts("segments").stream().map(name -> {
            var slug = Segment.named(name.value()).slug();
            if (!segments.containsKey(slug)) {
                yaml.problem(name.line(), "\"%s\" is no segment of council.yml".formatted(name.value()));
            }
            return slug;
        }).sorted().distinct().toList();
    }

    private String position(YamlMap section, Path folder, String shown, Set<String> used) {
        var file = section.text("file");
        var text = section.text("text");
        if (file.isPresent() && text.isPresent()) {
            section.problem("file", "A section has either \"text\" or \"file\"");
        }
        if (file.isEmpty()) {
            return text.orElse("");
        }
        if (!file.get().matches("[a-z0-9][a-z0-9-]*\\.md")) {
            section.problem("file", "\"%s\" is not the name of a file beside workshop.yml: write for example market.md"
                    .formatted(file.get()));
            return "";
        }
        used.add(file.get());
        var found = TextFile.read(folder.resolve(file.get()), shown + file.get(), TEXT_AT_MOST, problems)
                .map(String::strip).orElse("");
        if (found.length() > AgendaRules.LONGEST_POSITION) {
            problems.add(shown + file.get(), 0, "The text is longer than %,d characters".formatted(AgendaRules.LONGEST_POSITION));
        }
        return found;
    }

    private SessionText session(YamlMap yaml) {
        var day = times.day(yaml, "day");
        var from = LondonTime.time(yaml.need("from"));
        var until = LondonTime.time(yaml.need("until"));
        if (from.isEmpty() || until.isEmpty() || !until.get().isAfter(from.get())) {
            yaml.problem("until", "Write under \"from\" and \"until\" two times of that day in quotes, for example \"10:00\" and \"12:00\"");
        }
        var venue = yaml.text("venue").orElse("");
        var link = yaml.text("online_link").orElse("");
        if (venue.isEmpty() && link.isEmpty()) {
            yaml.problem("venue", "A session has a \"venue\", an \"online_link\", or both");
        }
        if (!link.isEmpty() && !Typed.isWebAddress(link)) {
            yaml.problem("online_link", "\"%s\" is not the address of a web page".formatted(link));
        }
        var places = WorkshopTemplates.number(yaml, "capacity", 10_000);
        yaml.noOtherKeys();
        return day == null || from.isEmpty() || until.isEmpty()
                ? new SessionText(Instant.EPOCH, Instant.EPOCH, venue, link, places)
                : new SessionText(LondonTime.at(day, from.get()), LondonTime.at(day, until.get()), venue, link, places);
    }

    private static List<Path> list(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
