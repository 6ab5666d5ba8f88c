package nl.maatstaf.identity.service.administration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.maatstaf.identity.CreateUser;

/**
 * Commands as files in {@code commands/} of the home: {@code <id>.request} with a verb and a name, answered by
 * {@code <id>.answer} that begins with {@code done} or {@code refused}. Only whoever owns the home is listened to: the
 * folder and the files are theirs and closed to others. A file is gone before it is acted upon, so that it acts once.
 */
final class CommandFiles {

    /** The most commands that are looked at in one go. */
    static final int MOST = 10;

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int LONGEST = 200;
    private static final Pattern REQUEST = Pattern.compile("([0-9a-f]{16,64})\\.request");
    private static final Pattern COMMAND = Pattern.compile("(make|reset) (\\S+)\n?");
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final System.Logger LOGGER = System.getLogger("nl.maatstaf.identity");

    private final Path home;
    private final Path folder;

    CommandFiles(Path home) {
        this.home = home;
        this.folder = home.resolve("commands");
    }

    /**
     * Takes the commands there are, oldest identifiers first, and writes what came of them.
     *
     * @param work from a verb and a name to an answer
     */
    void carryOut(Instant now, BiFunction<String, String, AdministratorCommandService.Answer> work) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!isOwners(attributes(folder))) {
            LOGGER.log(
                    System.Logger.Level.WARNING, "{0} is open to others than its owner and is not looked at", folder);
            return;
        }
        for (Path request : requests()) {
            answer(request, answerTo(request, now, work));
        }
    }

    private List<Path> requests() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            REQUEST.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .limit(MOST)
                    .toList();
        }
    }

    private String answerTo(
            Path request, Instant now, BiFunction<String, String, AdministratorCommandService.Answer> work)
            throws IOException {
        PosixFileAttributes attributes = attributes(request);
        boolean acceptable = attributes.isRegularFile() && isOwners(attributes) && attributes.size() <= LONGEST;
        String text = acceptable ? read(request) : "";
        Files.delete(request);
        Matcher command = COMMAND.matcher(text);
        if (!command.matches() || !CreateUser.isUsername(command.group(2))) {
            return "refused this is no command of the owner of the home";
        }
        if (attributes.lastModifiedTime().toInstant().isBefore(now.minus(FRESH))) {
            return "refused this command is too old; give it again";
        }
        try {
            AdministratorCommandService.Answer answer = work.apply(command.group(1), command.group(2));
            return (answer.done() ? "done " : "refused ") + answer.line();
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.ERROR, "a command failed", e);
            return "refused it failed; see ./run log";
        }
    }

    private static String read(Path request) throws IOException {
        try (InputStream in = Files.newInputStream(request, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private void answer(Path request, String line) throws IOException {
        String id = request.getFileName().toString().replace(".request", "");
        Path next = folder.resolve(id + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, line + "\n", StandardCharsets.UTF_8);
        Files.move(next, folder.resolve(id + ".answer"), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean isOwners(PosixFileAttributes attributes) throws IOException {
        return OWNERS.containsAll(attributes.permissions())
                && attributes.owner().equals(Files.getOwner(home));
    }

    private static PosixFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
