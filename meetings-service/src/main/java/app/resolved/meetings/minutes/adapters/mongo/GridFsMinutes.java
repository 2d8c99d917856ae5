package app.resolved.meetings.minutes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.minutes.application.KeptMinutes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.data.mongodb.gridfs.GridFsUpload;
import org.springframework.stereotype.Repository;

/** The document under its id, and its text beside it. */
@Repository
class GridFsMinutes implements KeptMinutes {

    private static final String TEXT = ".text";

    private final GridFsTemplate files;

    GridFsMinutes(GridFsTemplate files) {
        this.files = files;
    }

    @Override
    public String keep(String fileName, byte[] document, String text) {
        var id = UUID.randomUUID().toString();
        store(id, fileName, document);
        store(id + TEXT, fileName, text.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    @Override
    public Optional<byte[]> document(String id) {
        return Optional.ofNullable(files.findOne(query(where("_id").is(id))))
                .map(files::getResource)
                .map(resource -> {
                    try (var content = resource.getInputStream()) {
                        return content.readAllBytes();
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    @Override
    public String text(String id) {
        return new String(document(id + TEXT).orElseThrow(), StandardCharsets.UTF_8);
    }

    @Override
    public void forget(String id) {
        files.delete(query(where("_id").in(id, id + TEXT)));
    }

    private void store(String id, String fileName, byte[] bytes) {
        files.store(
                GridFsUpload.fromStream(new ByteArrayInputStream(bytes))
                        .id(id)
                        .filename(fileName)
                        .build());
    }
}
