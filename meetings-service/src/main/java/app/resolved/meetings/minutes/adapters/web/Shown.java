package app.resolved.meetings.minutes.adapters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a browser shows of a review already. Where scripts run, a press is answered with the parts
 * that say something else now; without them, with the page.
 *
 * @param partly whether parts are asked for, by the header {@value #HEADER}
 * @param marks by the part's id, the {@link Mark} that it was shown with
 */
record Shown(boolean partly, Map<String, String> marks) {

    static final String HEADER = "Resolved-Answer";
    static final String PARTS = "parts";
    private static final int MOST = 2_000;

    /** The field {@code shown} says "text:0a1b p1:2c3d"; what it says otherwise is passed over. */
    static Shown by(HttpServletRequest request) {
        return PARTS.equals(request.getHeader(HEADER))
                ? new Shown(true, marks(request.getParameter("shown")))
                : new Shown(false, Map.of());
    }

    boolean asItIs(String part, String mark) {
        return mark.equals(marks.get(part));
    }

    private static Map<String, String> marks(@Nullable String said) {
        var marks = new HashMap<String, String>();
        if (said != null) {
            for (var each : said.split(" ", MOST)) {
                int at = each.indexOf(':');
                if (at > 0) {
                    marks.put(each.substring(0, at), each.substring(at + 1));
                }
            }
        }
        return marks;
    }
}
