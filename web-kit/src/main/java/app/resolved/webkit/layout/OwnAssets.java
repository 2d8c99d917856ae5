package app.resolved.webkit.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/**
 * A service's own styles and scripts. Browsers keep them for a year, so that their address has to
 * change with their content. They are read once; templates name a handful of them.
 */
final class OwnAssets {

    private static final int BYTES = 6;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /**
     * @param path as "/assets/meetings/review.js"
     * @throws UncheckedIOException where there is no such file
     */
    String address(String path) {
        return addresses.computeIfAbsent(path, OwnAssets::withDigest);
    }

    private static String withDigest(String path) {
        try {
            var content = new ClassPathResource("static" + path).getContentAsByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return path + "?v=" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
