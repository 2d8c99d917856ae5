package app.resolved.meetings.reading.domain.language;

import java.util.ArrayList;
import java.util.List;

/** What a form in -ed, -ing or -s may be a form of. */
final class Stems {

    private Stems() {}

    static List<String> of(String form) {
        List<String> stems = new ArrayList<>();
        stems.add(form);
        if (form.endsWith("ing")) {
            ofEnding(stems, form, 3);
        } else if (form.endsWith("ed")) {
            ofEnding(stems, form, 2);
        } else if (form.endsWith("s")) {
            stems.add(form.substring(0, form.length() - 1));
            if (form.endsWith("ies")) {
                stems.add(form.substring(0, form.length() - 3) + "y");
            }
            if (form.endsWith("es")) {
                stems.add(form.substring(0, form.length() - 2));
            }
        }
        return stems;
    }

    private static void ofEnding(List<String> stems, String form, int ending) {
        String bare = form.substring(0, form.length() - ending);
        int n = bare.length();
        if (n < 2) {
            return;
        }
        stems.add(bare + "e");
        stems.add(bare);
        if (bare.endsWith("i")) {
            stems.add(bare.substring(0, n - 1) + "y");
        }
        if (bare.charAt(n - 1) == bare.charAt(n - 2)) {
            stems.add(bare.substring(0, n - 1));
        }
    }
}
