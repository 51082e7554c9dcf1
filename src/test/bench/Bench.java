import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Asks one running service for one list, again and again, and says what a page costs; then reads the same from its
 * database without it. Arguments: the address, the process of the service, the process of its PostgreSQL, seconds to
 * warm up, seconds to measure, the data folder. Linux only: times come from {@code /proc}, in hundredths of a second.
 */
class Bench {

    private static final int CLIENTS = 4;
    private static final int COUNTED = 20;
    private static final double TICK_MS = 10;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    /** One page, or what stands for one. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    record Run(long requests, double seconds, long[] micros, double appMs, double postgresMs, double transactions) {

        double rate() {
            return requests / seconds;
        }
    }

    public static void main(String[] args) throws Exception {
        var base = args[0];
        long app = Long.parseLong(args[1]);
        long postgres = Long.parseLong(args[2]);
        var cookie = signIn(base);
        var list = HttpRequest.newBuilder(URI.create(base + "/bench/actions?size=40"))
                .header("Cookie", cookie).timeout(Duration.ofSeconds(10)).build();
        var first = HTTP.send(list, BodyHandlers.ofString());
        int rows = first.body().split("<tr", -1).length - 2;
        if (first.statusCode() != 200 || rows != 40) {
            throw new IllegalStateException("Expected a list of 40 actions, got status %d and %d rows".formatted(first.statusCode(), rows));
        }
        System.out.printf("warming up for %s s%n", args[3]);
        int warm = Integer.parseInt(args[3]);
        int seconds = Integer.parseInt(args[4]);
        var data = Path.of(args[5]);
        Work page = () -> ask(list);
        measure(Collections.nCopies(CLIENTS, page), base, app, postgres, warm);
        var run = measure(Collections.nCopies(CLIENTS, page), base, app, postgres, seconds);
        long statements = PlainDatabase.statements(data, postgres, () -> {
            for (int i = 0; i < COUNTED; i++) {
                ask(list);
            }
        });
        var plain = plain(data, base, postgres, seconds);
        System.out.printf("page                         %d rows, %d bytes%n", rows, first.body().getBytes(StandardCharsets.UTF_8).length);
        System.out.printf("requests                     %d in %.1f s = %.0f a second, by %d clients%n",
                run.requests(), run.seconds(), run.rate(), CLIENTS);
        System.out.printf("application CPU a request    %.2f ms (goal 1.0)%n", run.appMs() / run.requests());
        System.out.printf("PostgreSQL CPU a request     %.2f ms%n", run.postgresMs() / run.requests());
        System.out.printf("connections lent a request   %.2f%n", run.transactions() / run.requests());
        System.out.printf("p50, p99                     %.1f ms, %.1f ms%n",
                run.micros()[run.micros().length / 2] / 1000.0, run.micros()[(int) (run.micros().length * 0.99)] / 1000.0);
        System.out.printf("SQL statements a request     %.2f (goal 4 at most)%n", (double) statements / COUNTED);
        System.out.printf("plain JDBC                   %.0f a second; its client %.2f ms CPU, PostgreSQL %.2f ms%n",
                plain.rate(), plain.appMs() / plain.requests(), plain.postgresMs() / plain.requests());
        System.out.printf("service : plain JDBC         1 : %.1f%n", plain.rate() / run.rate());
    }

    /** As many plain connections as there were clients, for the same time, after a warming up of a third of it. */
    private static Run plain(Path data, String base, long postgres, int seconds) throws Exception {
        var readers = new ArrayList<PlainDatabase>();
        try {
            for (int i = 0; i < CLIENTS; i++) {
                readers.add(new PlainDatabase(data));
            }
            var work = readers.stream().<Work>map(reader -> reader::read).toList();
            long own = ProcessHandle.current().pid();
            measure(work, base, own, postgres, seconds / 3);
            return measure(work, base, own, postgres, seconds);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
    }

    private static void ask(HttpRequest list) throws Exception {
        var answer = HTTP.send(list, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("Status " + answer.statusCode());
        }
    }

    /** Each piece of work again and again, in a thread of its own. */
    private static Run measure(List<Work> works, String base, long app, long postgres, int seconds) throws Exception {
        var stop = new AtomicBoolean();
        double lentBefore = lent(base);
        double appBefore = cpu(app);
        double postgresBefore = family(postgres);
        long began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var running = works.stream().map(work -> threads.submit(() -> {
                var times = LongStream.builder();
                while (!stop.get()) {
                    long asked = System.nanoTime();
                    work.run();
                    times.add((System.nanoTime() - asked) / 1000);
                }
                return times.build().toArray();
            })).toList();
            Thread.sleep(Duration.ofSeconds(seconds));
            stop.set(true);
            var times = LongStream.empty();
            for (var each : running) {
                times = LongStream.concat(times, Arrays.stream(each.get()));
            }
            var all = times.sorted().toArray();
            return new Run(all.length, (System.nanoTime() - began) / 1e9, all, cpu(app) - appBefore,
                    family(postgres) - postgresBefore, lent(base) - lentBefore);
        }
    }

    private static String signIn(String base) throws Exception {
        var form = HTTP.send(HttpRequest.newBuilder(URI.create(base + "/bench/sign-in")).build(), BodyHandlers.ofString());
        var token = Pattern.compile("name=\"csrfToken\" value=\"([^\"]+)\"").matcher(form.body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no form: status " + form.statusCode());
        }
        var visit = form.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        var fields = "csrfToken=" + token.group(1) + "&email=" + URLEncoder.encode("officer@bench.example", StandardCharsets.UTF_8)
                + "&password=demo-care-market";
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(base + "/bench/sign-in"))
                .header("Cookie", visit).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)).build(), BodyHandlers.discarding());
        return answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("session=")).findFirst()
                .orElseThrow(() -> new IllegalStateException("Signing in failed: status " + answer.statusCode())).split(";")[0];
    }

    /** Connections that the pool has lent so far: a page's statements stand between these. */
    private static double lent(String base) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(base + "/prometheus")).build(), BodyHandlers.ofString())
                .body().lines().filter(line -> line.startsWith("caremarket_pool_borrowed_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    /** User and system time of a process, in milliseconds. */
    private static double cpu(long process) throws IOException {
        var text = Files.readString(Path.of("/proc", "" + process, "stat"));
        var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MS;
    }

    /** The same of a postmaster and the backends that it has now; those that ended are in its children's times. */
    private static double family(long postmaster) throws IOException {
        var own = Files.readString(Path.of("/proc", "" + postmaster, "stat"));
        var fields = own.substring(own.lastIndexOf(')') + 2).split(" ");
        double sum = cpu(postmaster) + (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK_MS;
        for (var child : Files.readString(Path.of("/proc", "" + postmaster, "task", "" + postmaster, "children")).strip().split(" ")) {
            sum += child.isEmpty() ? 0 : cpu(Long.parseLong(child));
        }
        return sum;
    }
}
