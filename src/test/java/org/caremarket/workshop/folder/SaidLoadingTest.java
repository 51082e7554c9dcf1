package org.caremarket.workshop.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caremarket.plan.Plans;
import org.caremarket.platform.file.FileProblem;
import org.caremarket.platform.file.TenantFileProblems;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.OnPostgres;
import org.caremarket.workshop.NewWorkshop;
import org.caremarket.workshop.NewWorkshop.Asked;
import org.caremarket.workshop.NewWorkshop.Part;
import org.caremarket.workshop.QuestionKind;
import org.caremarket.workshop.WorkshopFixture;
import org.caremarket.workshop.Workshops;
import org.caremarket.workshop.collation.Collations;
import org.caremarket.workshop.collation.Dispositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class SaidLoadingTest implements OnPostgres {

    private static final Path OURS = Path.of("tenants", "cheshire-west", "workshops", "care-at-home-2022");

    @Inject
    CouncilDirectory councils;

    @Inject
    WorkshopFixture fixture;

    @Inject
    Workshops workshops;

    @Inject
    Plans plans;

    @Inject
    SaidLoading loading;

    @Inject
    Collations collations;

    @Inject
    Dispositions dispositions;

    @TempDir
    Path folder;

    /** The workshop may have come with the folder; where it did not, one that asks the same is planned here. */
    @Test
    void theWorkshopsOfCheshireWestHaveAnswersThemesAndDecisions() {
        cheshireWest().run(() -> {
            var workshop = workshops.titled("Care at home: provider workshops, summer 2022").orElseGet(() -> {
                copy(SaidFile.FILE);
                copy(DecidedFile.THEMES);
                copy(DecidedFile.DISPOSITIONS);
                write("workshop.yml", "title: \"Care at home: provider workshops, summer 2022\"\n");
                workshops.load(careAtHome(), "Import");
                assertThat(loading.load(folder, "cheshire-west/")).isEqualTo(46);
                assertThat(loading.load(folder, "cheshire-west/")).as("again").isZero();
                return workshops.titled("Care at home: provider workshops, summer 2022").orElseThrow();
            });
            var said = collations.of(workshop);
            assertThat(said.answered()).hasSize(43);
            assertThat(said.anonymous()).isEqualTo(3);
            assertThat(said.spokenOf()).hasSize(10);
            assertThat(said.dispositions()).hasSize(9);
            assertThat(dispositions.sections(workshop.id())).hasSize(7).extracting(each -> each.version()).contains(2, 3);
            assertThat(dispositions.actions(workshop.id())).isNotEmpty();
            assertThat(said.answered()).noneMatch(key -> key.contains("@"));
        });
    }

    @Test
    void everySlipIsSaidWithItsLineAndNothingIsLoaded() {
        cheshireWest().run(() -> {
            var workshop = fixture.open();
            write("workshop.yml", "title: \"%s\"\n".formatted(workshop.title()));
            write("themes.csv", "theme,description\nRounds,Time on the road\nrounds,Twice\n");
            write("dispositions.yml", "dispositions:\n  - theme: Nothing\n    decision: maybe\n    reason: None\n    actions:\n      - \"99\"\n");
            write("answers.csv", """
                    response,from,channel,heard_on,question,agreement,text,choices,scale,quoting,themes
                    1,Example Care,paper,2022-07-26,1,agree,Yes,,,named,Rounds
                    1,Example Care,paper,2022-07-26,1,agree,Twice,,,named,
                    2,nobody@nowhere.example,link,2099-01-01,7,perhaps,,,,loudly,Other
                    3,,email,2022-07-26,3,,,Peace,9,not,
                    4,,email,2022-07-26,2,agree,,Fees,,not,
                    """);
            assertThatThrownBy(() -> loading.load(folder, "f/")).isInstanceOfSatisfying(TenantFileProblems.class, all ->
                    assertThat(all.problems()).extracting(FileProblem::toString).anySatisfy(line -> assertThat(line).contains("answers question 1 twice"))
                            .anySatisfy(line -> assertThat(line).contains("the channel \"link\" is none of"))
                            .anySatisfy(line -> assertThat(line).contains("heard_on \"2099-01-01\" is no day in the past"))
                            .anySatisfy(line -> assertThat(line).contains("there is no question 7: the workshop asks 6"))
                            .anySatisfy(line -> assertThat(line).contains("quoting \"loudly\""))
                            .anySatisfy(line -> assertThat(line).contains("\"Other\" is no theme"))
                            .anySatisfy(line -> assertThat(line).contains("\"Peace\" is no option: they are Fees; Rounds; Training"))
                            .anySatisfy(line -> assertThat(line).contains("the scale \"9\""))
                            .anySatisfy(line -> assertThat(line).contains("does not ask whether somebody agrees"))
                            .anySatisfy(line -> assertThat(line).contains("no contact has the address"))
                            .anySatisfy(line -> assertThat(line).contains("f/themes.csv").contains("stands twice"))
                            .anySatisfy(line -> assertThat(line).contains("f/dispositions.yml").contains("\"maybe\" is none of accepted")));
            assertThat(collations.of(workshop).responses()).isEmpty();
        });
    }

    private NewWorkshop careAtHome() {
        var plan = plans.titled("Market sustainability plan: care at home").orElseThrow();
        var asked = new ArrayList<Asked>();
        for (var kind : List.of(QuestionKind.AGREEMENT, QuestionKind.TEXT, QuestionKind.AGREEMENT, QuestionKind.TEXT,
                QuestionKind.TEXT, QuestionKind.TEXT, QuestionKind.TEXT)) {
            asked.add(new Asked(kind, "Question " + (asked.size() + 1)));
        }
        asked.add(new Asked(QuestionKind.ONE, "Do you want further sessions?", "", List.of("Yes", "No")));
        asked.add(new Asked(QuestionKind.TEXT, "Is there anything else?"));
        return new NewWorkshop("Care at home: provider workshops, summer 2022", "Purpose", List.of(), "The team", "a@b.example",
                null, plan.id(), null, null, "Made up", List.of(new Part("All", "", asked)));
    }

    private CouncilScope cheshireWest() {
        return councils.council("cheshire-west").orElseThrow();
    }

    private void copy(String name) {
        try {
            Files.copy(OURS.resolve(name), folder.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
