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
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Asks one running service for one list, again and again, and says what a page costs. Arguments: the address, the
 * process of the service, the process of its PostgreSQL, seconds to warm up, seconds to measure. Linux only: times come
 * from {@code /proc}, in hundredths of a second.
 */
class Bench {

    private static final int CLIENTS = 4;
    private static final double TICK_MS = 10;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

    record Run(long requests, double seconds, long[] micros, double appMs, double postgresMs, double transactions) {}

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
        measure(list, base, app, postgres, Integer.parseInt(args[3]));
        var run = measure(list, base, app, postgres, Integer.parseInt(args[4]));
        System.out.printf("page                         %d rows, %d bytes%n", rows, first.body().getBytes(StandardCharsets.UTF_8).length);
        System.out.printf("requests                     %d in %.1f s = %.0f a second, by %d clients%n",
                run.requests(), run.seconds(), run.requests() / run.seconds(), CLIENTS);
        System.out.printf("application CPU a request    %.2f ms (goal 1.0)%n", run.appMs() / run.requests());
        System.out.printf("PostgreSQL CPU a request     %.2f ms%n", run.postgresMs() / run.requests());
        System.out.printf("connections lent a request   %.2f%n", run.transactions() / run.requests());
        System.out.printf("p50, p99                     %.1f ms, %.1f ms%n",
                run.micros()[run.micros().length / 2] / 1000.0, run.micros()[(int) (run.micros().length * 0.99)] / 1000.0);
    }

    private static Run measure(HttpRequest list, String base, long app, long postgres, int seconds) throws Exception {
        var stop = new AtomicBoolean();
        double appBefore = cpu(app);
        double postgresBefore = family(postgres);
        double lentBefore = lent(base);
        long began = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            Callable<long[]> client = () -> {
                var times = LongStream.builder();
                while (!stop.get()) {
                    long asked = System.nanoTime();
                    var answer = HTTP.send(list, BodyHandlers.discarding());
                    if (answer.statusCode() != 200) {
                        throw new IOException("Status " + answer.statusCode());
                    }
                    times.add((System.nanoTime() - asked) / 1000);
                }
                return times.build().toArray();
            };
            var work = Stream.generate(() -> clients.submit(client)).limit(CLIENTS).toList();
            Thread.sleep(Duration.ofSeconds(seconds));
            stop.set(true);
            var times = LongStream.empty();
            for (var each : work) {
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
