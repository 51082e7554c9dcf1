package org.caremarket.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.caremarket.testing.Postgres;
import org.caremarket.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as an operator meets it. */
class CommandsTest {

    private record Answer(int code, String out, String err) {}

    private static TestDatabase database;
    private static int firstNumber;

    @TempDir
    private Path folder;

    @BeforeAll
    static void empty() throws SQLException {
        database = Postgres.fresh();
        assertThat(type("", "migrate").code()).isZero();
        // A council is removed here, and its role cannot go while it has rights in another test's database.
        firstNumber = database.freeNumbers();
        sql("ALTER TABLE commons.council ALTER COLUMN number RESTART WITH " + firstNumber);
        sql("ALTER TABLE commons.region ALTER COLUMN number RESTART WITH " + firstNumber);
    }

    /** A line of a list: a number that this test gave out, then these words. */
    private static String numbered(String letter, String words) {
        return letter + firstNumber / 100 + "\\d\\d  " + words;
    }

    private static Answer type(String typed, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(CommandsTest::open, new BufferedReader(new StringReader(typed)), new PrintWriter(out),
                new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private static ApplicationContext open() {
        var settings = new HashMap<String, Object>(database.properties());
        settings.put("caremarket.demonstration", "false");
        return ApplicationContext.run(Map.copyOf(settings), "test", "cli");
    }

    private static Answer withoutDatabase(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = Commands.run(() -> {
            throw new AssertionError("No database is needed for this");
        }, new BufferedReader(new StringReader("")), new PrintWriter(out), new PrintWriter(err), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private static String sql(String sql) throws SQLException {
        try (var connection = database.open(database.owner()); var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            var rows = statement.getResultSet();
            return rows.next() ? rows.getString(1) : null;
        }
    }

    @Nested
    class WithoutADatabase {

        @ParameterizedTest
        @ValueSource(strings = {"--help", "migrate --help", "council --help", "council add --help", "council list --help",
            "council import --help", "council remove --help", "region --help", "region list --help",
            "region invite --help", "reference --help", "reference load --help", "reference list --help"})
        void helpIsGiven(String line) {
            var answer = withoutDatabase(line.split(" "));
            assertThat(answer.code()).isEqualTo(Commands.OK);
            assertThat(answer.out()).startsWith("Usage: caremarket").contains("--help").contains("stop the service");
        }

        @ParameterizedTest
        @ValueSource(strings = {"migrat", "council", "council add", "council remove", "council import", "council add a b",
            "council list --all", "region", "region invite", "region invite a b@c.example",
            "reference", "reference load a.csv", "reference load --source ascof", "reference load --edition 2021-22",
            "region invite a nobody --name Nobody", "council add sefton --administrator a@b.example",
            "council add sefton --administrator nobody --name Nobody"})
        void whatIsMistypedIsExplained(String line) {
            var answer = withoutDatabase(line.split(" "));
            assertThat(answer.code()).isEqualTo(Commands.USAGE);
            assertThat(answer.err()).containsAnyOf("Usage: caremarket", "Did you mean: caremarket migrate?");
        }
    }

    @Nested
    class Adding {

        @ParameterizedTest
        @ValueSource(strings = {"nowhere", "../sefton", "_template", "Sefton"})
        void whatIsNoCouncilsFolderIsRefused(String slug) {
            var answer = type("", "council", "add", slug);
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).contains("The files cannot be used").contains(slug).doesNotContain("Exception");
        }

        @Test
        void aCodeThatAnotherCouncilHasIsRefusedByName() throws SQLException {
            assertThat(type("", "council", "add", "cheshire-west").code()).isZero();
            sql("UPDATE commons.council SET slug = 'renamed' WHERE slug = 'cheshire-west'");
            try {
                var answer = type("", "council", "add", "cheshire-west");
                assertThat(answer.code()).isEqualTo(Commands.REFUSED);
                assertThat(answer.err()).contains("cheshire-west/council.yml", "E06000050", "(renamed)");
            } finally {
                sql("UPDATE commons.council SET slug = 'cheshire-west' WHERE slug = 'renamed'");
            }
        }

        @Test
        void addsListsAndImports() {
            var added = type("", "council", "add", "cheshire-west");
            assertThat(added.code()).as(added.err()).isZero();
            assertThat(added.out()).contains("is served at /cheshire-west").contains("--administrator EMAIL");

            assertThat(type("", "council", "list").out()).containsPattern(numbered("c", "cheshire-west .* served"));
            assertThat(type("", "council", "import", "cheshire-west").out()).contains("delivery plan, already there");
            var plan = type("", "council", "import", "cheshire-west", folder.toString(), "--plan");
            assertThat(plan.out()).contains("delivery plan, none").doesNotContain("settings");
            assertThat(type("", "council", "add", "cheshire-west").code()).as("again").isZero();
        }

        @Test
        void invitesTheFirstAdministratorOnce() throws SQLException {
            var first = type("", "council", "add", "sheffield", "--administrator", "first@sheffield.example", "--name", "First");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out()).containsPattern("/sheffield/invitations/\\S{20,}");
            var again = type("", "council", "add", "sheffield", "--administrator", "first@sheffield.example", "--name", "First");
            assertThat(again.out()).containsPattern("/sheffield/invitations/\\S{20,}");
            var schema = sql("SELECT 'c' || lpad(number::text, 4, '0') FROM commons.council WHERE slug = 'sheffield'");
            assertThat(sql("SELECT string_agg(email || ' ' || role, ',') FROM " + schema + ".person"))
                    .isEqualTo("first@sheffield.example ADMINISTRATOR");
            assertThat(sql("SELECT count(*) FROM " + schema + ".invitation WHERE used_at IS NULL")).isEqualTo("1");
        }
    }

    @Nested
    class Regions {

        private static final String[] INVITE =
                {"region", "invite", "liverpool-city-region", "sam@region.example", "--name", "Sam"};

        @Test
        void areListedAndTheirAnalystsInvited() throws SQLException {
            assertThat(type("", "council", "add", "cheshire-west").code()).isZero();
            assertThat(type("", "region", "list").out()).containsPattern(numbered("r", "liverpool-city-region .*city-region"))
                    .contains(" regions");
            var first = type("", INVITE);
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out()).containsPattern("/regions/liverpool-city-region/invitations/\\S{20,}");
            sql("UPDATE commons.person SET locked_at = now() WHERE email = 'sam@region.example'");
            var again = type("", INVITE);
            assertThat(again.out()).containsPattern("/regions/liverpool-city-region/invitations/\\S{20,}")
                    .isNotEqualTo(first.out());
            assertThat(sql("SELECT string_agg(role || ' ' || (locked_at IS NULL), ',') FROM commons.person"
                    + " WHERE email = 'sam@region.example'")).isEqualTo("ANALYST true");
        }

        @Test
        void oneThatIsNotThereIsRefused() {
            var answer = type("", "region", "invite", "nowhere", "sam@region.example", "--name", "Sam");
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("There is no region nowhere.");
        }
    }

    @Nested
    class PublicFigures {

        @Test
        void shipAndAreLoadedOnceAndListed() {
            var first = type("", "reference", "load");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.out()).contains("ascof, 2020-21: 2,093 figures are loaded, from 2,093 rows",
                    "outcomes, 2015-16 to 2022-23: 6,376 figures are loaded", "STATED 6,073, NOT_STATED 303",
                    "Figures that another source has too: 151; of 151 the other's is kept; they disagree on 0");
            assertThat(type("", "reference", "load").out()).contains("population, 2020-06-30: loaded already, nothing changed");
            assertThat(type("", "reference", "list").out()).containsPattern("outcomes +2015-16 to 2022-23 +6,376 figures, +6,225 in use")
                    .endsWith("3 editions" + System.lineSeparator());
        }

        @Test
        void thatCannotBeReadAreRefused() throws IOException {
            var file = Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n");
            var answer = type("", "reference", "load", file.toString(), "--source", "outcomes");
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("Nothing was loaded:").contains("bad.csv, line 1: The column \"financial year\" is missing");
            assertThat(type("", "reference", "load", file.toString(), "--source", "nothing").err())
                    .contains("There is no such source; there are ascof, outcomes, population");
        }
    }

    @Nested
    class Importing {

        @Test
        void intoNoCouncilIsRefused() {
            var answer = type("", "council", "import", "nowhere");
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("There is no council nowhere.");
        }

        @Test
        void fromNoFolderIsRefused() {
            assertThat(type("", "council", "add", "cheshire-west").code()).isZero();
            var answer = type("", "council", "import", "cheshire-west", folder.resolve("missing").toString());
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("There is no folder");
        }
    }

    @Nested
    class Removing {

        @ParameterizedTest
        @ValueSource(strings = {"", "yes\n", "Sefton\n", "sheffield\n"})
        void isRefusedUnlessTheSlugIsTyped(String typed) throws SQLException {
            assertThat(type("", "council", "add", "sefton").code()).isZero();
            var answer = type(typed, "council", "remove", "sefton", "--export-to", folder.toString());
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).contains("Nothing was removed");
            assertThat(sql("SELECT ready_at IS NOT NULL FROM commons.council WHERE slug = 'sefton'")).isEqualTo("t");
            assertThat(folder).isEmptyDirectory();
        }

        @Test
        void exportsEveryTableFirst() throws Exception {
            assertThat(type("", "council", "add", "sefton").code()).isZero();
            var schema = sql("SELECT 'c' || lpad(number::text, 4, '0') FROM commons.council WHERE slug = 'sefton'");
            var actions = Long.parseLong(sql("SELECT count(*) FROM " + schema + ".action"));
            var tables = Long.parseLong(sql("SELECT count(*) FROM pg_tables WHERE schemaname = '" + schema + "'"));
            assertThat(actions).isPositive();

            var answer = type("sefton\n", "council", "remove", "sefton", "--export-to", folder.toString());
            assertThat(answer.code()).as(answer.err()).isZero();
            assertThat(answer.out()).contains("Sefton Council is removed.").contains(folder.toString());

            var export = only(folder);
            assertThat(Files.getPosixFilePermissions(export)).hasSize(3);
            assertThat(Files.readString(export.resolve("_contents.csv"))).contains("action," + actions);
            try (var files = Files.list(export)) {
                assertThat(files.count()).isEqualTo(tables + 1);
            }
            assertThat(Files.readAllLines(export.resolve("action.csv")).getFirst()).startsWith("id,position,ref,source_note");
            assertThat(sql("SELECT count(*) FROM commons.council WHERE slug = 'sefton'")).isEqualTo("0");
            assertThat(sql("SELECT count(*) FROM pg_roles WHERE rolname = '" + schema + "'")).isEqualTo("0");
            assertThat(sql("SELECT count(*) FROM pg_namespace WHERE nspname = '" + schema + "'")).isEqualTo("0");
        }

        @Test
        void isRefusedWhenTheExportFails() throws Exception {
            assertThat(type("", "council", "add", "sefton").code()).isZero();
            var file = Files.writeString(folder.resolve("a-file"), "");
            var answer = type("", "council", "remove", "sefton", "--yes", "--export-to", file.toString());
            assertThat(answer.code()).isEqualTo(Commands.REFUSED);
            assertThat(answer.err()).startsWith("Nothing was removed");
            assertThat(type("", "council", "list").out()).containsPattern("sefton .* served");
        }

        private Path only(Path parent) throws IOException {
            try (var entries = Files.list(parent)) {
                return entries.reduce((one, two) -> {
                    throw new AssertionError("More than one export");
                }).orElseThrow();
            }
        }
    }
}
