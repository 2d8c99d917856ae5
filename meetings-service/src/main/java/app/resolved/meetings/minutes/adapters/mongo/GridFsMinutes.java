package app.resolved.meetings.minutes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.minutes.application.KeptMinutes;
import app.resolved.meetings.minutes.domain.KeptParts;
import app.resolved.meetings.reading.domain.Paper;
import app.resolved.meetings.reading.domain.document.DocumentText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
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
    public String keep(String fileName, byte[] document, DocumentText text, List<Paper> papers) {
        var id = UUID.randomUUID().toString();
        store(id, fileName, document, new Document("mediaType", text.form().mediaType()));
        store(
                id + TEXT,
                fileName,
                text.text().getBytes(StandardCharsets.UTF_8),
                PartsDocument.of(text.pages(), papers));
        return id;
    }

    @Override
    public KeptParts parts(String id) {
        var file = files.findOne(query(where("_id").is(id + TEXT)));
        return file == null || file.getMetadata() == null
                ? new KeptParts(List.of(0), List.of())
                : PartsDocument.read(file.getMetadata());
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

    private void store(String id, String fileName, byte[] bytes, Document metadata) {
        files.store(
                GridFsUpload.fromStream(new ByteArrayInputStream(bytes))
                        .id(id)
                        .filename(fileName)
                        .metadata(metadata)
                        .build());
    }
}
