package app.resolved.meetings.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * A document that came with a request.
 *
 * @param name the file's base name
 */
public record Uploaded(String name, byte[] bytes) {

    private static final int LONGEST_NAME = 200;

    /**
     * @param most what is taken of it; one that is larger comes with one byte more, so that whoever
     *     looks at it sees that it is too large without holding all of it
     */
    public static Uploaded of(MultipartFile file, int most) {
        try (var content = file.getInputStream()) {
            return new Uploaded(baseName(file.getOriginalFilename()), content.readNBytes(most + 1));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String baseName(@Nullable String given) {
        var path = StringUtils.cleanPath(given == null ? "" : given.replace('\\', '/'));
        var name = path.substring(path.lastIndexOf('/') + 1).strip();
        if (name.isEmpty()) {
            return "minutes.txt";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
