package app.resolved.localstack.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file as a multipart form. */
final class FileForm {
    private static final String BOUNDARY = "resolved-8b1f2c6d7e";

    private final byte[] body;

    private FileForm(byte[] body) {
        this.body = body;
    }

    static FileForm of(Path file) {
        try {
            var body = new ByteArrayOutputStream();
            body.writeBytes(head(file).getBytes(UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(UTF_8));
            return new FileForm(body.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    HttpRequest.BodyPublisher body() {
        return BodyPublishers.ofByteArray(body);
    }

    private static String head(Path file) {
        var name = file.getFileName().toString().replace("\"", "%22");
        return """
        --%s\r
        Content-Disposition: form-data; name="file"; filename="%s"\r
        Content-Type: text/plain\r
        \r
        """
                .formatted(BOUNDARY, name);
    }
}
