package org.caremarket.workshop.invitation;

import jakarta.inject.Singleton;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;

/**
 * Writes the letters of a round, some hundreds in one transaction each: what was committed is done, and whoever takes the
 * job up goes on behind it. Its subject is the id of the round.
 */
@Singleton
class RoundJob implements JobKind {

    static final String NAME = "workshop-letters";

    private final Rounds rounds;
    private final Posting posting;

    RoundJob(Rounds rounds, Posting posting) {
        this.rounds = rounds;
        this.posting = posting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(JobRun run) {
        long id = Long.parseLong(run.subject());
        var round = rounds.find(id).orElseThrow();
        var files = posting.files(round);
        int all = Math.toIntExact(round.chosen());
        int done = all - Math.toIntExact(round.due());
        run.progress(done, all, "Writing letters.");
        for (int some = posting.next(round, files); some > 0; some = posting.next(round, files)) {
            done += some;
            run.progress(done, all);
        }
        var end = rounds.find(id).orElseThrow();
        return new JobResult.Done(words(end), "/workshops/%d/invitations".formatted(end.workshopId()));
    }

    private static String words(Round round) {
        var written = round.written() == 1 ? "One letter is written" : "%,d letters are written".formatted(round.written());
        return round.leftOut() == 0 ? written + "." : "%s; %,d contacts were left out, each with the reason.".formatted(
                written, round.leftOut());
    }
}
