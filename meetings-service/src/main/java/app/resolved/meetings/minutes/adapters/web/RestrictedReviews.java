package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.minutes.application.ReviewProposals;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Minutes whose document holds exempt or confidential matter, and their review, are there for those
 * entitled alone: for every path below a review or its minutes, those that are added later among
 * them. Uploading is open to every clerk, and is answered without a word of what was read.
 */
@Component
class RestrictedReviews implements HandlerInterceptor, WebMvcConfigurer {

    private final ReviewProposals reviews;
    private final Visitors visitors;

    RestrictedReviews(ReviewProposals reviews, Visitors visitors) {
        this.reviews = reviews;
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/meetings/*/review/**",
                        "/meetings/*/minutes/**",
                        "/meetings/*/issue",
                        "/api/meetings/*/review/**",
                        "/api/meetings/*/minutes/**",
                        "/api/meetings/*/issue")
                .excludePathPatterns("/meetings/*/minutes", "/api/meetings/*/minutes");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var meetingId = meetingOf(request);
        if (meetingId != null && isClosedTo(meetingId, request)) {
            throw Refused.notFound();
        }
        return true;
    }

    private boolean isClosedTo(String meetingId, HttpServletRequest request) {
        return reviews.find(meetingId).filter(one -> one.document().restricted()).isPresent()
                && !mayRead(request);
    }

    private boolean mayRead(HttpServletRequest request) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        var visitor = visitors.of(request, signedIn);
        return visitor != null && Gate.mayReadRestricted(visitor);
    }

    private static @Nullable String meetingOf(HttpServletRequest request) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (!(variables instanceof Map<?, ?> named)) {
            return null;
        }
        var id = named.containsKey("id") ? named.get("id") : named.get("meetingId");
        return id == null ? null : id.toString();
    }
}
