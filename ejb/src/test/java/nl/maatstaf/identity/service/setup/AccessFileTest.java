package nl.maatstaf.identity.service.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessFileTest {

    @TempDir
    Path home;

    @Test
    void only_its_owner_can_read_it() throws IOException {
        new AccessFile(home, "access.txt").add(List.of("auditor kees geheim"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("access.txt"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_user_made_anew_replaces_the_line_and_others_keep_theirs() throws IOException {
        AccessFile file = new AccessFile(home, "access.txt");
        file.add(List.of("auditor kees oud", "manager sanne geheim"));

        file.add(List.of("auditor kees nieuw", "partner ruben geheim"));

        assertThat(Files.readAllLines(home.resolve("access.txt")))
                .containsExactly("auditor kees nieuw", "manager sanne geheim", "partner ruben geheim");
    }
}
