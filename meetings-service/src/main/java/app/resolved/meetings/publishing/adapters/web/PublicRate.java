package app.resolved.meetings.publishing.adapters.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** So many requests a minute from one address; who asks more is told to wait. */
final class PublicRate extends OncePerRequestFilter {

    static final int A_MINUTE = 300;
    private static final long MINUTE = 60_000;
    private static final int ADDRESSES = 10_000;

    private record Seen(long minute, int requests) {}

    private final InstantSource clock;
    private final Map<String, Seen> seen =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
                    return size() > ADDRESSES;
                }
            };

    PublicRate(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mayAsk(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("Too many requests from your address: wait a minute.\n");
    }

    boolean mayAsk(String address) {
        long minute = clock.millis() / MINUTE;
        synchronized (seen) {
            var now =
                    seen.merge(
                            address,
                            new Seen(minute, 1),
                            (before, fresh) ->
                                    before.minute() == minute
                                            ? new Seen(minute, before.requests() + 1)
                                            : fresh);
            return now.requests() <= A_MINUTE;
        }
    }
}
