package nl.maatstaf.identity.service.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** First passwords, for the eyes of whoever runs the system only: one line per user, {@code role username password …}. */
public final class AccessFile {

    private final Path file;

    public AccessFile(Path home, String name) {
        this.file = home.resolve(name);
    }

    /** Adds lines; one of a user who has a line already takes its place. The file is replaced as a whole. */
    public void add(List<String> lines) {
        Map<String, String> byUser = new LinkedHashMap<>();
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> byUser.put(usernameIn(line), line));
            }
            lines.forEach(line -> byUser.put(usernameIn(line), line));
            replaceBy(String.join("\n", byUser.values()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private void replaceBy(String text) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, text, StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String usernameIn(String line) {
        return line.split(" ")[1];
    }
}
