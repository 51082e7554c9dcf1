package org.caremarket.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told when a council's files are wrong. Each case spoils one line of files that are right. */
class TenantFileProblemsTest {

    private static final String REGIONS = """
            regions:
              - slug: north-west
                name: North West
                kind: region
                people:
                  - email: analyst@nw.example
                    name: Analyst
                    role: analyst
                members:
                  - gss: E08000014
                    name: Sefton
                    from: 1974-04-01
                  - gss: E10000006
                    name: Cumbria
                    from: 1974-04-01
                    to: 2023-03-31
            """;
    private static final String COUNCIL = """
            name: Sefton Council
            slug: sefton
            gss: E08000014
            region: north-west
            colours:
              brand: "#00566b"
              text: white
            segments:
              - home care
            statuses:
              - label: GREEN
                lifecycle: in progress
                rag: green
              - label: DONE
                lifecycle: complete
            people:
              - email: officer@sefton.example
                name: Officer
                role: officer
              - email: viewer@sefton.example
                name: Viewer
                role: viewer
            """;

    @TempDir
    Path root;

    @BeforeEach
    void writeWhatIsRight() throws IOException {
        Files.writeString(root.resolve("regions.yml"), REGIONS);
        write("sefton", COUNCIL);
    }

    @Test
    void whatIsRightIsRead() {
        assertThat(new TenantFolder(root).all().councils()).hasSize(1);
    }

    @ParameterizedTest(name = "{1} -> {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name: Sefton Council       | nmae: Sefton Council       | 1  | The key "nmae" is not known here
            name: Sefton Council       | name:                      | 1  | The key "name" has no value
            slug: sefton               | slug: Sefton               | 2  | begin with a small letter
            slug: sefton               | slug: api                  | 2  | the service uses the word in its own addresses
            slug: sefton               | slug: sefton-two           | 2  | should be the name of the folder, "sefton"
            gss: E08000014             | gss: E080014               | 3  | then six digits
            gss: E08000014             | gss: E07000026             | 3  | code of a district council
            gss: E08000014             | gss: E08000015             | 4  | E08000015 is not a member of North West
            region: north-west         | region: atlantis           | 4  | There is no region "atlantis"
            region: north-west         | region: [north-west]       | 4  | "region" should be one value
            region: north-west         | name: Again                | 4  | The key "name" stands twice
            brand: "#00566b"           | brand: "#7fbfd0"           | 6  | white text on #7fbfd0 has a contrast of 2.0
            brand: "#00566b"           | brand: "#777777"           | 6  | has a contrast of 4.47; people need at least 4.5
            brand: "#00566b"           | brand: teal                | 6  | is not a colour
            brand: "#00566b"           | brand: #00566b             | 6  | a value that begins with # needs quotes
            text: white                | text: yellow               | 7  | is white or black, not "yellow"
            - home care                | - hoem care                | 9  | "hoem care" is not a segment
            - home care                | home care: yes             | 8  | there should be a list
            lifecycle: in progress     | lifecycle: nearly          | 12 | "nearly" is not a lifecycle
            rag: green                 | rag: blue                  | 13 | "blue" is not a RAG rating
            lifecycle: in progress     | lifecycle: complete        | 13 | Only what is in progress has a RAG rating
            label: DONE                | label: green               | 14 | The status "green" stands twice
            email: viewer@sefton.example | email: Officer@sefton.example | 20 | stands twice: one person holds one role
            email: viewer@sefton.example | email: viewer            | 20 | "viewer" is not an email address
            role: viewer               | role: analyst              | 22 | "analyst" is not a role here
            name: Viewer               | name: "Viewer              | 23 | This is not YAML
            """)
    void aCouncilsFile(String right, String wrong, int line, String reason) throws IOException {
        assertThat(COUNCIL).contains(right);
        write("sefton", COUNCIL.replace(right, wrong));
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("sefton/council.yml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @ParameterizedTest(name = "{1} -> {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slug: north-west           | slug: help                 | 2  | the service uses the word
            kind: region               | kind: county               | 4  | "county" is not a kind
            role: analyst              | role: officer              | 8  | "officer" is not a role here
            gss: E10000006             | gss: E10-6                 | 13 | then six digits
            gss: E10000006             | gss: E08000014             | 15 | is already a member in a part of this time
            to: 2023-03-31             | to: 31/03/2023             | 16 | is not a date
            to: 2023-03-31             | to: 1973-03-31             | 16 | before it joins on 1974-04-01
            to: 2023-03-31             | until: 2023-03-31          | 16 | The key "until" is not known here
            """)
    void theRegionsFile(String right, String wrong, int line, String reason) throws IOException {
        assertThat(REGIONS).contains(right);
        Files.writeString(root.resolve("regions.yml"), REGIONS.replace(right, wrong));
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("regions.yml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void everyProblemOfEveryFileAtOnce() throws IOException {
        Files.writeString(root.resolve("regions.yml"), REGIONS.replace("kind: region", "kind: county"));
        write("sefton", COUNCIL.replace("gss: E08000014", "gss: X").replace("role: viewer", "role: boss"));
        write("wirral", COUNCIL.replace("slug: sefton", "slug: wirral").replace("- home care", "- gardening"));
        assertThat(problems()).extracting(FileProblem::file).contains("regions.yml", "sefton/council.yml", "wirral/council.yml");
        assertThat(catchThrowableOfType(TenantFileProblems.class, () -> new TenantFolder(root).all()).getMessage())
                .contains("sefton/council.yml, line 3: ").contains("sefton/council.yml, line 22: ");
    }

    @Test
    void twoCouncilsCannotShareACode() throws IOException {
        write("wirral", COUNCIL.replace("slug: sefton", "slug: wirral"));
        assertThat(problems()).extracting(FileProblem::toString)
                .containsExactly("wirral/council.yml: The code E08000014 is also the code of sefton");
    }

    @Test
    void aCouncilCannotTakeTheSlugOfARegion() throws IOException {
        Files.delete(root.resolve("sefton/council.yml"));
        Files.delete(root.resolve("sefton"));
        write("north-west", COUNCIL.replace("slug: sefton", "slug: north-west"));
        assertThat(problems()).extracting(FileProblem::reason)
                .containsExactly("The slug \"north-west\" is also the slug of a region");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sefton", "sefton/..", "api", "_template", ""})
    void aWordThatCannotBeASlugNeverBecomesAPath(String word) {
        assertThatThrownBy(() -> new TenantFolder(root).council(word))
                .isInstanceOf(TenantFileProblems.class).hasMessageContaining("cannot be a slug");
    }

    @Test
    void missingTooLargeOrNotUtf8() throws IOException {
        Files.createDirectories(root.resolve("empty"));
        write("large", COUNCIL + "#".repeat(256 * 1024));
        Files.createDirectories(root.resolve("latin"));
        Files.write(root.resolve("latin/council.yml"), "slug: latin\nname: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        write("objects", "!!javax.script.ScriptEngineManager [x]\n");
        assertThat(problems()).extracting(FileProblem::toString)
                .contains("empty/council.yml: The file is missing")
                .anyMatch(text -> text.startsWith("large/council.yml: The file is larger than"))
                .anyMatch(text -> text.startsWith("latin/council.yml, line 2: The line has a character that is not in UTF-8"))
                .anyMatch(text -> text.startsWith("objects/council.yml, line 1: This is not YAML: Global tag is not allowed"));
    }

    @Test
    void theFolderItselfIsMissing() {
        assertThatThrownBy(() -> new TenantFolder(root.resolve("nowhere")).all())
                .isInstanceOf(TenantFileProblems.class).hasMessageContaining("set caremarket.tenants");
    }

    private void write(String slug, String text) throws IOException {
        Files.createDirectories(root.resolve(slug));
        Files.writeString(root.resolve(slug).resolve("council.yml"), text);
    }

    private List<FileProblem> problems() {
        return catchThrowableOfType(TenantFileProblems.class, () -> new TenantFolder(root).all()).problems();
    }
}
