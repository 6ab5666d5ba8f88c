package nl.maatstaf.tests.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The browser of the journeys: the one that the system's packages bring, without windows where there is such a one. */
public final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private Chromium() {}

    /** Where it is; without it journeys fail and say what to install. */
    public static Path path() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "no Chromium found: install it (Debian: apt install chromium-headless-shell) or set CHROMIUM to its path"));
    }

    /** No traffic of its own; no sandbox where the system user is root, which Chromium otherwise refuses. */
    public static List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                List.of("--disable-background-networking", "--disable-component-update", "--no-first-run"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
