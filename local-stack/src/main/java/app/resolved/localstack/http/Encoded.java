package app.resolved.localstack.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** Words as they stand in an address. */
public final class Encoded {
    private Encoded() {}

    public static String of(String words) {
        return URLEncoder.encode(words, UTF_8).replace("+", "%20");
    }
}
