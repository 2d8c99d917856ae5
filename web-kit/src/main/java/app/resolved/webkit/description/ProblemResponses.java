package app.resolved.webkit.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** What can go wrong with an operation, each with an example. */
final class ProblemResponses {

    static final String SCHEMA = "Problem";

    private ProblemResponses() {}

    static Schema<?> schema() {
        return new ObjectSchema()
                .description("Problem details, RFC 9457.")
                .addProperty("title", new StringSchema().description("The kind, in a few words."))
                .addProperty("status", new IntegerSchema())
                .addProperty(
                        "detail",
                        new StringSchema().description("What was wrong, and what is expected."))
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "errors",
                        new ObjectSchema()
                                .additionalProperties(new StringSchema())
                                .description("A sentence for each field that is wrong."));
    }

    static Map<String, ApiResponse> of(String path, boolean command, Operation operation) {
        var problems = new LinkedHashMap<String, ApiResponse>();
        add(problems, 400, "Check what was sent", "Enter what is asked.", "title");
        add(problems, 401, "Who are you?", "Send a bearer token of the identity provider.", null);
        add(problems, 403, "Not for you", "You may not do or see this.", null);
        if (path.contains("{") || names(operation)) {
            add(problems, 404, "Not found", "There is nothing at this address.", null);
        }
        if (command) {
            add(
                    problems,
                    409,
                    "Not as things stand",
                    "Somebody else changed this while you had it open. Read it again, then decide.",
                    null);
            add(
                    problems,
                    422,
                    "Against a rule",
                    "This Idempotency-Key was given with another body before.",
                    null);
        }
        if (operation.getRequestBody() != null) {
            add(problems, 413, "Too large", "The body of a request has at most 2 MB.", null);
            add(problems, 415, "Unsupported Media Type", "Send JSON, or a file as a form.", null);
        }
        add(problems, 503, "Too busy", "Nothing was saved. Try again in a minute.", null);
        return problems;
    }

    /** Whether something is named by a parameter that must be given. */
    private static boolean names(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> Boolean.TRUE.equals(parameter.getRequired()));
    }

    private static void add(
            Map<String, ApiResponse> problems,
            int status,
            String title,
            String detail,
            @org.jspecify.annotations.Nullable String field) {
        var example = new LinkedHashMap<String, Object>();
        example.put("title", title);
        example.put("status", status);
        example.put("detail", detail);
        if (field != null) {
            example.put("errors", Map.of(field, detail));
        }
        var media =
                new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))
                        .example(example);
        problems.put(
                "" + status,
                new ApiResponse()
                        .description(title)
                        .content(new Content().addMediaType("application/problem+json", media)));
    }
}
