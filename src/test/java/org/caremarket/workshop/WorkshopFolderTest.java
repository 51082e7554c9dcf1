package org.caremarket.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.caremarket.market.Segment;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.FileProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workshops as folders: what is right is read, what is wrong is said with file, line and reason. */
class WorkshopFolderTest {

    private static final Instant NOW = Instant.parse("2026-03-28T12:00:00Z");

    @TempDir
    Path council;

    private final FileProblems problems = new FileProblems();

    @Test
    void daysCountFromTheDayOfLoadingInLondon() throws IOException {
        var read = read("""
                title: One
                purpose: Why
                audience: Us
                contact: us@council.example
                source: Ours
                segments: [home care]
                opened: 1 day ago
                closes: in 2 days
                sections:
                  - title: First
                    file: first.md
                    questions:
                      - kind: text
                        text: What?
                sessions:
                  - day: in 1 day
                    from: "10:00"
                    until: "11:00"
                    venue: Here
                """, "The *text*");
        assertThat(problems.found()).isEmpty();
        var workshop = read.getFirst();
        assertThat(workshop.opened()).isEqualTo("2026-03-27T09:00:00Z");
        // The clocks go forward on the 29th.
        assertThat(workshop.workshop().closesAt()).isEqualTo("2026-03-30T16:00:00Z");
        assertThat(workshop.sessions().getFirst().startsAt()).isEqualTo("2026-03-29T09:00:00Z");
        assertThat(workshop.workshop().agenda().getFirst().text()).isEqualTo("The *text*");
        assertThat(workshop.workshop().segments()).containsExactly("home-care");
    }

    @Test
    void everyMistakeIsSaidWithItsLine() throws IOException {
        read("""
                title: One
                purpose: Why
                audience: Us
                contact: us@council.example
                segments: [day care]
                opened: 2026-05-01
                closes: 2026-04-01
                closed: soon
                sections:
                  - title: First
                    file: ../first.md
                  - title: Second
                    file: second.md
                sessions:
                  - day: tomorrow
                    from: "11:00"
                    until: "10:00"
                mood: good
                """, "Left over");
        assertThat(problems.found()).extracting(FileProblem::toString).containsExactlyInAnyOrder(
                shown(11) + "\"../first.md\" is not the name of a file beside workshop.yml: write for example market.md",
                "sefton/workshops/one/second.md: The file is missing",
                shown(8) + "\"soon\" is not a moment: write day and time in London, for example 2022-07-18T09:00, or \"in 28 days\"",
                shown(6) + "A workshop that was opened has a later moment under \"closes\"",
                shown(5) + "\"day care\" is no segment of council.yml",
                shown(1) + "The key \"source\" is missing",
                shown(9) + "A workshop that was opened asks at least one question",
                shown(15) + "\"tomorrow\" is not a day: write for example 2022-07-18 or \"in 28 days\"",
                shown(17) + "Write under \"from\" and \"until\" two times of that day in quotes, for example \"10:00\" and \"12:00\"",
                shown(15) + "A session has a \"venue\", an \"online_link\", or both",
                shown(18) + "The key \"mood\" is not known here. The keys are audience, closed, closes, contact, made_up, minutes, opened, plan, purpose, sections, segments, sessions, source, title",
                "sefton/workshops/one/first.md: No section of workshop.yml names this file");
    }

    private static String shown(int line) {
        return "sefton/workshops/one/workshop.yml, line %d: ".formatted(line);
    }

    private List<WorkshopFolder> read(String header, String first) throws IOException {
        var folder = Files.createDirectories(council.resolve("sefton/workshops/one"));
        Files.writeString(folder.resolve("workshop.yml"), header);
        Files.writeString(folder.resolve("first.md"), first);
        return new WorkshopFolderReader(Map.of("home-care", Segment.named("home care")), NOW, problems)
                .readAll(council.resolve("sefton"));
    }
}
