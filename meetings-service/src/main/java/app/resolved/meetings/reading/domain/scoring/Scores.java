package app.resolved.meetings.reading.domain.scoring;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of a set of minutes.
 *
 * @param set what it is called
 * @param byStyle one for each of the minutes, each of which is a style of its own
 */
public record Scores(String set, SortedMap<String, Score> byStyle) {

    public Scores {
        byStyle = new TreeMap<>(byStyle);
    }

    public Score whole() {
        return byStyle.values().stream().reduce(new Score(), Score::add, Score::add);
    }
}
