package app.resolved.webkit.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their visitor. */
final class VisitorArgument implements HandlerMethodArgumentResolver {

    private final Visitors visitors;

    VisitorArgument(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = (HttpServletRequest) request.getNativeRequest();
        var visitor =
                visitors.of(servletRequest, SecurityContextHolder.getContext().getAuthentication());
        if (visitor == null) {
            throw new AccessDeniedException("nobody has signed in");
        }
        return visitor;
    }
}
