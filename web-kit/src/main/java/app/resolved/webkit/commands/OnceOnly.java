package app.resolved.webkit.commands;

import app.resolved.eventing.DerivedId;
import app.resolved.webkit.commands.FirstAnswers.Given;
import app.resolved.webkit.commands.FirstAnswers.Turn;
import app.resolved.webkit.problems.Refused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Bounds the body of a command, and carries out a command with an {@code Idempotency-Key} once: a
 * second try is given the first answer. Documents that are uploaded are bounded elsewhere, and
 * known again by their content.
 */
final class OnceOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private final FirstAnswers answers;
    private final HandlerExceptionResolver problems;

    OnceOnly(FirstAnswers answers, HandlerExceptionResolver problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || ("" + request.getContentType())
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var bounded = BoundedBody.of(request);
            var key = CommandHeaders.key(request);
            if (key == null) {
                chain.doFilter(bounded, response);
            } else {
                byKey(key, bounded, response, chain);
            }
        } catch (Refused refused) {
            problems.resolveException(request, response, null, refused);
        }
    }

    private void byKey(
            String key, BoundedBody request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var caller = "" + request.getRemoteUser();
        var id = DerivedId.of("answer", caller, request.getMethod(), request.getRequestURI(), key);
        switch (answers.turn(id, print(request))) {
            case Turn.First first -> carryOut(first, request, response, chain);
            case Turn.Again(var given) -> giveAgain(given, response);
            case Turn.StillInHand _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                throw Refused.conflict(
                        "The first request with this Idempotency-Key is still being carried out."
                                + " Try again in a moment.");
            }
            case Turn.OfAnother _ ->
                    throw Refused.againstARule(
                            "This Idempotency-Key was given with another body before. Nothing was"
                                    + " saved: take a new key for a new request.");
        }
    }

    private void carryOut(
            Turn.First turn,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        var told = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, told);
            if (told.getStatus() >= 200 && told.getStatus() < 300) {
                answers.keep(
                        turn,
                        new Given(told.getStatus(), headers(told), told.getContentAsByteArray()));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.forget(turn);
            }
        }
        told.copyBodyToResponse();
    }

    private static Map<String, String> headers(HttpServletResponse told) {
        var headers = new TreeMap<String, String>();
        for (var name : KEPT_HEADERS) {
            var value =
                    HttpHeaders.CONTENT_TYPE.equals(name)
                            ? told.getContentType()
                            : told.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static void giveAgain(Given given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(given.body());
    }

    private static String print(BoundedBody request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var query = Objects.requireNonNullElse(request.getQueryString(), "");
            digest.update(query.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(request.bytes()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
