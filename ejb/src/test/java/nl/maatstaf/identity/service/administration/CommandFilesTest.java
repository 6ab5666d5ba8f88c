package nl.maatstaf.identity.service.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.maatstaf.time.service.Now;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandFilesTest {

    @TempDir
    Path home;

    private final Instant now = new Now().instant();
    private final List<String> carriedOut = new ArrayList<>();
    private int count;

    @BeforeEach
    void a_folder_for_commands() throws IOException {
        Files.createDirectory(home.resolve("commands"), permissions("rwx------"));
    }

    @Test
    void a_command_is_carried_out_once_and_answered_for_its_owner_only() throws IOException {
        Path request = write("reset n.bakker\n", "rw-------");

        look();
        look();

        assertThat(carriedOut).containsExactly("reset n.bakker");
        assertThat(request).doesNotExist();
        assertThat(answer(request)).hasContent("done reset n.bakker\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(answer(request))))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_no_command_is_removed_and_refused() throws IOException {
        List<Path> requests = List.of(
                write("", "rw-------"),
                write("delete n.bakker\n", "rw-------"),
                write("reset N.Bakker\n", "rw-------"),
                write("reset n.bakker; rm\n", "rw-------"),
                write("reset n.bakker\nmake n.bakker\n", "rw-------"),
                write("reset " + "x".repeat(101) + "\n", "rw-------"),
                write("reset n.bakker\n" + " ".repeat(1000), "rw-------"));

        look();

        assertThat(carriedOut).isEmpty();
        assertThat(requests).allSatisfy(request -> {
            assertThat(request).doesNotExist();
            assertThat(Files.readString(answer(request))).startsWith("refused ");
        });
    }

    @Test
    void what_others_could_have_written_is_not_carried_out() throws IOException {
        Path open = write("reset n.bakker\n", "rw-rw-r--");
        Path elsewhere = Files.writeString(home.resolve("elsewhere"), "reset n.bakker\n");
        Files.setPosixFilePermissions(elsewhere, PosixFilePermissions.fromString("rw-------"));
        Path link = Files.createSymbolicLink(home.resolve("commands").resolve(name()), elsewhere);
        look();
        assertThat(carriedOut).isEmpty();
        assertThat(open).doesNotExist();
        assertThat(Files.readString(answer(link))).startsWith("refused ");
        assertThat(elsewhere).exists();

        Path closed = write("reset n.bakker\n", "rw-------");
        Files.setPosixFilePermissions(home.resolve("commands"), PosixFilePermissions.fromString("rwxrwx---"));
        look();
        assertThat(carriedOut).isEmpty();
        assertThat(closed).exists();
    }

    @Test
    void a_command_of_long_ago_is_not_carried_out() throws IOException {
        Path request = write("reset n.bakker\n", "rw-------");
        Files.setLastModifiedTime(request, FileTime.from(now.minus(Duration.ofMinutes(2))));

        look();

        assertThat(carriedOut).isEmpty();
        assertThat(answer(request)).content().contains("too old");
    }

    @Test
    void other_files_are_left_alone_and_ten_commands_are_looked_at_in_one_go() throws IOException {
        Path other = Files.writeString(home.resolve("commands").resolve("notes.txt"), "reset n.bakker\n");
        for (int number = 0; number < CommandFiles.MOST + 1; number++) {
            write("reset n.bakker\n", "rw-------");
        }

        look();
        assertThat(carriedOut).hasSize(CommandFiles.MOST);
        look();

        assertThat(carriedOut).hasSize(CommandFiles.MOST + 1);
        assertThat(other).exists();
    }

    private void look() throws IOException {
        new CommandFiles(home).carryOut(now, (verb, username) -> {
            carriedOut.add(verb + " " + username);
            return new AdministratorCommandService.Answer(true, verb + " " + username);
        });
    }

    private Path write(String text, String permissions) throws IOException {
        Path file = home.resolve("commands").resolve(name());
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private String name() {
        return String.format(Locale.ROOT, "%032x.request", count++);
    }

    private static Path answer(Path request) {
        return request.resolveSibling(request.getFileName().toString().replace(".request", ".answer"));
    }

    private static FileAttribute<?> permissions(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
