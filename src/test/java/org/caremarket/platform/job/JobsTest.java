package org.caremarket.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.caremarket.platform.database.Database;
import org.caremarket.platform.tenancy.CouncilDirectory;
import org.caremarket.platform.tenancy.CouncilScope;
import org.caremarket.testing.OnPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was started is done once, whatever becomes of the process that began it. */
@MicronautTest(transactional = false)
@Timeout(60)
class JobsTest implements OnPostgres {

    @Inject
    Jobs jobs;

    @Inject
    TrialJobs trials;

    @Inject
    TrialJob trial;

    @Inject
    JobRunner runner;

    @Inject
    JobWork work;

    @Inject
    JobSweep sweep;

    @Inject
    CouncilDirectory councils;

    @Inject
    Database database;

    private CouncilScope sefton;

    @BeforeAll
    void council() {
        sefton = councils.council("sefton").orElseThrow();
    }

    private Job start(String subject) {
        return sefton.call(() -> trials.start(subject));
    }

    private Job now(Job job) {
        return sefton.call(() -> jobs.find(job.id()).orElseThrow());
    }

    private void quiet() throws InterruptedException {
        assertThat(runner.isQuietWithin(TimeUnit.SECONDS.toNanos(30))).isTrue();
    }

    private Job ended(Job job) throws InterruptedException {
        quiet();
        return now(job);
    }

    private static <T> T until(Supplier<T> asked, Predicate<T> enough) throws InterruptedException {
        var found = asked.get();
        for (int i = 0; i < 200 && !enough.test(found); i++) {
            Thread.sleep(50);
            found = asked.get();
        }
        assertThat(found).matches(enough);
        return found;
    }

    /** As another process would, or the owner of the database. */
    private String sql(String sql) {
        try (var connection = database.owner(); var statement = connection.createStatement()) {
            statement.execute("SET search_path TO " + sefton.schema());
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long written(String subject) {
        return Long.parseLong(sql("SELECT count(*) FROM audit_entry WHERE verb = 'tried' AND detail = '" + subject + "'"));
    }

    private long orphan(String subject, int attempts, String heartbeat) {
        return Long.parseLong(sql("""
                INSERT INTO job (kind, title, subject, started_by, role, address, asked_at, begun_at, state, attempts, runner,
                    heartbeat_at)
                VALUES ('trial', 'Left alone', '%s', 'An officer', 'OFFICER', '127.0.0.1', now(), now(), 'RUNNING', %d,
                    'a process that is gone', now() - interval '%s') RETURNING id
                """.formatted(subject, attempts, heartbeat)));
    }

    @Test
    void whatIsStartedIsDone() throws Exception {
        var job = start("count one");
        assertThat(job.state()).isEqualTo(JobState.QUEUED);
        var done = ended(job);
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.message()).isEqualTo("Counted to 5.");
        assertThat(done.outcome()).isEqualTo("/actions");
        assertThat(done.startedBy()).isEqualTo("An officer");
        assertThat(done.attempts()).isEqualTo(1);
        assertThat(written("count one")).isEqualTo(1);
        assertThat(sql("SELECT person_id || actor_name FROM (SELECT actor_id AS person_id, actor_name FROM audit_entry"
                + " WHERE detail = 'count one') a")).isEqualTo("1An officer");
    }

    @Test
    void whatIsNotCommittedIsNotStarted() throws Exception {
        assertThatThrownBy(() -> sefton.run(() -> trials.startAndThinkBetterOfIt("count never")))
                .hasMessage("rather not");
        quiet();
        assertThat(trial.begun("count never")).isZero();
        assertThatThrownBy(() -> sefton.run(() -> jobs.start(TrialJob.NAME, "x", "x", TrialJobs.OFFICER)))
                .as("without a transaction nothing would be promised").isInstanceOf(RuntimeException.class);
    }

    @Test
    void progressIsSeenWhileTheTransactionIsOpen_andTheSameIsNotStartedTwice() throws Exception {
        var job = start("wait here");
        trial.awaitBegin("wait here");
        var seen = until(() -> now(job), found -> found.steps() != null);
        assertThat(seen.state()).isEqualTo(JobState.RUNNING);
        assertThat(seen.stepsDone()).isEqualTo(12_000);
        assertThat(seen.steps()).isEqualTo(50_000);
        assertThat(seen.message()).isEqualTo("Waiting for a word.");
        assertThat(written("wait here")).as("not committed yet").isZero();

        assertThat(start("wait here").id()).isEqualTo(job.id());
        trial.goOn("wait here");
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(written("wait here")).isEqualTo(1);
        assertThat(trial.begun("wait here")).isEqualTo(1);
        assertThat(start("wait here").id()).as("it may be done again later").isGreaterThan(job.id());
        quiet();
    }

    @Test
    void failuresAreSaidInPlainWords() throws Exception {
        var refused = ended(start("refuse one"));
        assertThat(refused.state()).isEqualTo(JobState.FAILED);
        assertThat(refused.message()).isEqualTo("There is nothing to count. Choose something else.");
        var broken = ended(start("break one"));
        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(broken.message()).isEqualTo(JobWork.FAULT).doesNotContain("relation", "Exception");
        assertThat(trial.failed()).contains("refuse one", "break one");
    }

    @Test
    void aJobWhoseProcessIsGoneIsTakenUpAgain() throws Exception {
        var lost = orphan("count lost", 1, "31 seconds");
        var young = orphan("count young", 1, "20 seconds");
        sweep.sweep();
        quiet();
        // Nobody marked the council: jobs are started through the front door.
        start("count the mark");
        quiet();
        sweep.sweep();
        quiet();
        assertThat(sql("SELECT state || attempts FROM job WHERE id = " + lost)).isEqualTo("DONE2");
        assertThat(written("count lost")).isEqualTo(1);
        assertThat(sql("SELECT state || attempts FROM job WHERE id = " + young)).as("its process lives").isEqualTo("RUNNING1");
        sql("DELETE FROM job WHERE id = " + young);
    }

    @Test
    void aJobThatEndsItsProcessEachTimeIsGivenUp() throws Exception {
        start("count the mark again");
        var cursed = orphan("count cursed", 3, "31 seconds");
        sweep.sweep();
        quiet();
        assertThat(sql("SELECT state || ': ' || message FROM job WHERE id = " + cursed)).isEqualTo("FAILED: " + JobWork.GIVEN_UP);
        assertThat(trial.begun("count cursed")).isZero();
        assertThat(trial.failed()).contains("count cursed");
    }

    @Test
    void severalProcessesDoEachJobOnce() throws Exception {
        var other = new JobRunner(work, 2);
        for (int i = 0; i < 30; i++) {
            start("count many " + i);
            other.wake(sefton);
        }
        quiet();
        assertThat(other.isQuietWithin(TimeUnit.SECONDS.toNanos(30))).isTrue();
        quiet();
        for (int i = 0; i < 30; i++) {
            assertThat(trial.begun("count many " + i)).isEqualTo(1);
            assertThat(written("count many " + i)).isEqualTo(1);
        }
    }

    @Test
    void aProcessThatWasTakenForDeadWritesNothing() throws Exception {
        var job = start("wait dead");
        trial.awaitBegin("wait dead");
        // As if it had been stopped for a while, and another had taken the job up and done it.
        sql("UPDATE job SET state = 'DONE', runner = NULL, heartbeat_at = NULL, ended_at = now() WHERE id = " + job.id());
        trial.goOn("wait dead");
        quiet();
        assertThat(written("wait dead")).isZero();
        assertThat(now(job).state()).isEqualTo(JobState.DONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksAreTakenAwayOnceTheyAreOld(boolean old) throws Exception {
        start("count marked " + old);
        quiet();
        if (old) {
            sql("UPDATE commons.job_mark SET marked_at = now() - interval '16 minutes'");
        }
        sweep.sweep();
        assertThat(sql("SELECT count(*) FROM commons.job_mark")).isEqualTo(old ? "0" : "1");
    }

    @Test
    void aProcessThatEndsGivesItsJobsBack() throws Exception {
        var ending = new JobRunner(work, 1);
        var busy = start("wait first");
        trial.awaitBegin("wait first");
        // The runner of the test is busy with this council, so that the other one takes the next.
        start("wait second");
        ending.wake(sefton);
        trial.awaitBegin("wait second");
        ending.close();
        var given = sefton.call(() -> jobs.latest(TrialJob.NAME, "wait second").orElseThrow());
        assertThat(given.state()).isEqualTo(JobState.QUEUED);
        assertThat(given.attempts()).isZero();
        assertThat(written("wait second")).isZero();
        trial.goOn("wait first");
        trial.goOn("wait second");
        quiet();
        assertThat(now(busy).state()).isEqualTo(JobState.DONE);
        assertThat(now(given).state()).isEqualTo(JobState.DONE);
        assertThat(written("wait second")).isEqualTo(1);
    }
}
