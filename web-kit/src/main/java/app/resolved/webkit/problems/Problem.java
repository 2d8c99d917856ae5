package app.resolved.webkit.problems;

import java.util.Map;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * What went wrong, as both programs and people are told.
 *
 * @param title the kind, in a few words
 * @param detail what was wrong with this one, and what is expected
 * @param fields messages by field
 */
record Problem(int status, String title, String detail, Map<String, String> fields) {

    Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    ProblemDetail toDetail() {
        var told = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        told.setTitle(title);
        if (!fields.isEmpty()) {
            told.setProperty("errors", fields);
        }
        return told;
    }
}
