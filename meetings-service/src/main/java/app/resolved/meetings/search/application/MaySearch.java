package app.resolved.meetings.search.application;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.committees.domain.Committee;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a visitor may look for. */
@Component
public class MaySearch {

    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})/(\\d{2})");
    private static final int LONGEST = 300;
    private static final int MOST_COMMITTEES = 500;
    private final CommitteeList committees;
    private final Gate gate;

    MaySearch(CommitteeList committees, Gate gate) {
        this.committees = committees;
        this.gate = gate;
    }

    public Wanted wanted(
            Visitor visitor, String words, String madeTo, String committeeId, String year) {
        return new Wanted(
                bounded("words", words),
                bounded("madeTo", madeTo),
                of(visitor, committeeId),
                year(year),
                Gate.mayReadRestricted(visitor));
    }

    /** The year in an address, such as 2026/27; null for none. */
    public static @Nullable MunicipalYear year(String given) {
        if (given.isBlank()) {
            return null;
        }
        var found = YEAR.matcher(given.strip());
        if (found.matches()) {
            var year = new MunicipalYear(Integer.parseInt(found.group(1)));
            if (year.toString().equals(given.strip())) {
                return year;
            }
        }
        throw Refused.badInput("year", "Give a municipal year such as 2026/27.");
    }

    public static String bounded(String field, String given) {
        if (given.length() > LONGEST) {
            throw Refused.badInput(field, "Look for fewer words: at most 300 characters.");
        }
        return given;
    }

    /** Those whose outcomes the visitor may read; a closed body's are for its own people. */
    public List<Committee> committees(Visitor visitor) {
        return committees.list(gate.known(visitor), List.of(), MOST_COMMITTEES).stream()
                .filter(each -> Gate.mayRead(visitor, each.id()))
                .toList();
    }

    private @Nullable Set<String> of(Visitor visitor, String committeeId) {
        var asked = Gate.committees(visitor, committeeId);
        var may =
                committees(visitor).stream()
                        .map(Committee::id)
                        .collect(Collectors.toUnmodifiableSet());
        return asked.isEmpty()
                ? may
                : asked.stream().filter(may::contains).collect(Collectors.toUnmodifiableSet());
    }
}
