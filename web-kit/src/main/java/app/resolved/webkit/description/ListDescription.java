package app.resolved.webkit.description;

import app.resolved.webkit.lists.Paging;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Every list is read page by page, in the same way. */
final class ListDescription implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.asList(handler.getMethod().getParameterTypes()).contains(Paging.class)) {
            operation.addParametersItem(
                    new QueryParameter()
                            .name("after")
                            .description(
                                    "Where the page before ended: its \"next\", with the same"
                                            + " filters. Left out for the first page.")
                            .schema(new StringSchema().maxLength(1_000)));
            operation.addParametersItem(
                    new QueryParameter()
                            .name("limit")
                            .description("How many at most.")
                            .schema(
                                    new IntegerSchema()
                                            .minimum(BigDecimal.ONE)
                                            .maximum(BigDecimal.valueOf(200))
                                            ._default(50)));
        }
        return operation;
    }
}
