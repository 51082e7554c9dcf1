package org.caremarket.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine: {@code CHROMIUM} names one, or it is where Linux distributions put it. */
final class Chromium {

    /** Without these, Chromium asks its maker's servers about things, and wants a sandbox that root cannot have. */
    static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-domain-reliability",
            "--disable-features=OptimizationHints,MediaRouter,Translate");

    private Chromium() {}

    static Optional<Path> find() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
