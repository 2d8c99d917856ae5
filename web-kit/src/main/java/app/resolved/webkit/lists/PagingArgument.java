package app.resolved.webkit.lists;

import app.resolved.webkit.problems.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads which page is asked for. */
final class PagingArgument implements HandlerMethodArgumentResolver {

    private final Cursors cursors;

    PagingArgument(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var list = Filtered.list((HttpServletRequest) request.getNativeRequest());
        String after = request.getParameter("after");
        return new Paging(
                after == null || after.isEmpty() ? List.of() : cursors.open(list, after),
                limit(request.getParameter("limit")),
                place -> cursors.seal(list, place));
    }

    private static int limit(@Nullable String asked) {
        if (asked == null || asked.isEmpty()) {
            return Paging.USUAL;
        }
        if (!asked.matches("\\d{1,3}")
                || Integer.parseInt(asked) < 1
                || Integer.parseInt(asked) > Paging.MOST) {
            throw Refused.badInput(
                    "limit", "limit is a whole number from 1 to " + Paging.MOST + ".");
        }
        return Integer.parseInt(asked);
    }
}
