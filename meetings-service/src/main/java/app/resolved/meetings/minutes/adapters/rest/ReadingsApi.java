package app.resolved.meetings.minutes.adapters.rest;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.answering.Uploaded;
import app.resolved.meetings.minutes.application.ReadMinutes;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "Minutes")
class ReadingsApi {

    private final ReadMinutes reader;

    ReadingsApi(ReadMinutes reader) {
        this.reader = reader;
    }

    @PostMapping(path = "/api/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Read minutes, keeping nothing")
    ReadingShown read(@RequestParam MultipartFile file, Visitor visitor) {
        visitor.must(visitor.mayClerk());
        var uploaded = Uploaded.of(file, ReadMinutes.MOST_BYTES);
        return ReadingShown.of(Answers.valueOf(reader.read(uploaded.name(), uploaded.bytes())));
    }
}
