package app.resolved.webkit.description;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Completes what is read off the controllers. */
final class ApiDescription implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";
    private final String service;
    private final Examples examples;

    ApiDescription(String service, Examples examples) {
        this.service = service;
        this.examples = examples;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(
                new Info()
                        .title("Resolved: " + service)
                        .version("v1")
                        .description(
                                "Fields are only ever added. A field that cannot be given is"
                                        + " refused. What goes wrong is told as problem details"
                                        + " (RFC 9457)."));
        if (api.getComponents() == null) {
            api.components(new Components());
        }
        api.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addSchemas(ProblemResponses.SCHEMA, ProblemResponses.schema());
        api.addSecurityItem(new SecurityRequirement().addList(BEARER));
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .forEach((method, operation) -> complete(path, method, operation)));
        examples.into(api.getComponents().getSchemas());
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        boolean command = method != HttpMethod.GET && method != HttpMethod.HEAD;
        if (command) {
            operation.addParametersItem(
                    header(
                            "Idempotency-Key",
                            "1 to 200 visible characters. A second try with the same key and body"
                                    + " within a day is given the first answer and has no effect;"
                                    + " with another body it is refused (422).",
                            "7b0c1d5e-2f0a-4d2a-9a55-1a2b3c4d5e6f"));
        }
        if (command && path.contains("{")) {
            operation.addParametersItem(
                    header(
                            "If-Match",
                            "The ETag that was read: where somebody changed it since, nothing is"
                                    + " saved (409). Left out, the change is decided on how things"
                                    + " stand.",
                            "\"3\""));
        }
        operation.getResponses().values().forEach(ApiDescription::withVersion);
        ProblemResponses.of(path, command, operation)
                .forEach(
                        (status, problem) -> operation.getResponses().putIfAbsent(status, problem));
    }

    private static void withVersion(ApiResponse answer) {
        if (answer.getHeaders() == null) {
            answer.addHeaderObject(
                    "ETag",
                    new Header()
                            .description("The version, where one thing is answered.")
                            .schema(new StringSchema().example("\"3\"")));
        }
    }

    private static HeaderParameter header(String name, String description, String example) {
        var parameter = new HeaderParameter();
        parameter.name(name).description(description).required(false).example(example);
        parameter.schema(new StringSchema());
        return parameter;
    }
}
