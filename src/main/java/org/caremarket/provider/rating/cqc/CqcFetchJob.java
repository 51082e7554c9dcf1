package org.caremarket.provider.rating.cqc;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caremarket.platform.imports.Imports;
import org.caremarket.platform.imports.UploadOutcome;
import org.caremarket.platform.job.JobKind;
import org.caremarket.platform.job.JobResult;
import org.caremarket.platform.job.JobRun;
import org.caremarket.platform.web.FieldError;
import org.caremarket.provider.rating.cqc.CqcFetchedRepository.Fetched;

/**
 * Fetches every location of a local authority and makes a file of them, which waits to be reviewed as an import. Its
 * subject is the authority's name in the regulator's words. Begun again, it goes on with what is not fetched yet.
 */
@Singleton
class CqcFetchJob implements JobKind {

    static final String NAME = "cqc-fetch";

    private static final Duration KEPT = Duration.ofDays(1);

    private final CqcSettings settings;
    private final CqcClient client;
    private final CqcFetchedRepository fetched;
    private final Imports imports;
    private final Clock clock;

    CqcFetchJob(CqcSettings settings, CqcClient client, CqcFetchedRepository fetched, Imports imports, Clock clock) {
        this.settings = settings;
        this.client = client;
        this.fetched = fetched;
        this.imports = imports;
        this.clock = clock;
    }

    /** Stops the work: the service does not answer. */
    private static final class NoAnswer extends Exception {
        private static final long serialVersionUID = 1L;

        private NoAnswer(String reason) {
            super(reason, null, false, false);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(JobRun run) {
        if (!settings.on()) {
            return new JobResult.Failed("Asking the Care Quality Commission's service is switched off.");
        }
        fetched.forgetBefore(clock.instant().minus(KEPT));
        try {
            var numbers = numbers(run);
            if (numbers.isEmpty()) {
                return new JobResult.Failed("The Care Quality Commission's service lists no location in “%s”."
                        .formatted(run.subject()));
            }
            fetch(numbers, run);
        } catch (NoAnswer reason) {
            return new JobResult.Failed(reason.getMessage());
        } catch (InterruptedException ending) {
            // As between two locations: the job is given back, and goes on in another process or at the next start.
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the service was asked", ending);
        }
        var result = run.inOneTransaction(() -> handOver(run));
        if (result instanceof JobResult.Failed) {
            // The failure undid the clearing; kept, the same answers would fail again for a day.
            fetched.clear();
        }
        return result;
    }

    private List<String> numbers(JobRun run) throws InterruptedException, NoAnswer {
        var numbers = new ArrayList<String>();
        int pages = 1;
        for (int page = 1; page <= pages; page++) {
            var list = value(client.locations(run.subject(), page));
            if (list == null) {
                break;
            }
            pages = list.totalPages();
            if (list.locations() != null) {
                list.locations().stream().map(CqcJson.Entry::locationId).filter(each -> each != null).forEach(numbers::add);
            }
            run.progress(0, list.total(), "Listing the locations: %,d of %,d.".formatted(numbers.size(), list.total()));
        }
        return numbers;
    }

    private void fetch(List<String> numbers, JobRun run) throws InterruptedException, NoAnswer {
        var there = fetched.all().stream().map(Fetched::cqcId).collect(Collectors.toSet());
        var providers = new HashMap<String, String>();
        for (int i = 0; i < numbers.size(); i++) {
            run.progress(i, numbers.size(), "Reading location %,d of %,d.".formatted(i + 1, numbers.size()));
            if (there.add(numbers.get(i))) {
                fetched.add(numbers.get(i), lines(numbers.get(i), providers), clock.instant());
            }
        }
    }

    /** The rows of a location; none for one that the regulator no longer registers. */
    private String lines(String number, Map<String, String> providers) throws InterruptedException, NoAnswer {
        var location = value(client.location(number));
        if (location == null || "Deregistered".equalsIgnoreCase(location.registrationStatus())) {
            return "";
        }
        var owner = location.providerId() == null ? "" : location.providerId();
        if (!owner.isEmpty() && !providers.containsKey(owner)) {
            var provider = value(client.provider(owner));
            providers.put(owner, provider == null || provider.name() == null ? "" : provider.name());
        }
        return CqcLines.of(location, providers.getOrDefault(owner, ""));
    }

    /** Null when the service does not know it. */
    private static <T> T value(CqcAnswer<T> answer) throws NoAnswer {
        return switch (answer) {
            case CqcAnswer.Found<T>(var value) -> value;
            case CqcAnswer.Unknown<T>() -> null;
            case CqcAnswer.Failed<T>(var reason) -> throw new NoAnswer(reason);
        };
    }

    private JobResult handOver(JobRun run) {
        var rows = fetched.all().stream().map(Fetched::lines).collect(Collectors.joining());
        fetched.clear();
        if (rows.isEmpty()) {
            return new JobResult.Failed("None of the locations has a rating.");
        }
        var name = "CQC service, %s, %s.csv".formatted(run.subject(), LocalDate.now(clock));
        var content = (CqcLines.header() + rows).getBytes(StandardCharsets.UTF_8);
        return switch (imports.upload("cqc-ratings", name, content, run.actor())) {
            case UploadOutcome.Uploaded(var file) ->
                new JobResult.Done("The ratings can be reviewed. Nothing is recorded yet.", "/imports/" + file.id());
            case UploadOutcome.Refused(var errors) -> new JobResult.Failed(errors.all().stream().map(FieldError::message)
                    .collect(Collectors.joining(". ")) + ".");
        };
    }
}
