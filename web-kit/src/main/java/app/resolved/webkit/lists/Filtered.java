package app.resolved.webkit.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** Which list is asked for: its path and its filters, in one order and without what is empty. */
final class Filtered {

    private static final Set<String> NO_FILTERS = Set.of("after", "limit", "continue");

    private Filtered() {}

    static String list(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + filters(query);
    }

    private static String filters(String query) {
        return UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .entrySet()
                .stream()
                .filter(given -> !NO_FILTERS.contains(given.getKey()))
                .map(given -> given.getKey() + "=" + said(given.getValue()))
                .filter(said -> !said.endsWith("="))
                .sorted()
                .collect(Collectors.joining("&", "?", ""))
                .replaceFirst("\\?$", "");
    }

    private static String said(List<String> values) {
        return values.stream()
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(","));
    }
}
