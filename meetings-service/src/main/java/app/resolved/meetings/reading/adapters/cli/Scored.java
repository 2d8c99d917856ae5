package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.scoring.Disagreement;
import app.resolved.meetings.reading.domain.scoring.Label;
import app.resolved.meetings.reading.domain.scoring.Said;
import app.resolved.meetings.reading.domain.scoring.Score;
import app.resolved.meetings.reading.domain.scoring.Scores;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Proposals and labels of a set of minutes, style by style. */
record Scored(String set, SortedMap<String, Style> styles) {

    record Style(List<Said> proposals, List<Label> labels) {

        Score score() {
            return Score.of(proposals, labels);
        }
    }

    Scores scores() {
        SortedMap<String, Score> byStyle = new TreeMap<>();
        styles.forEach((name, style) -> byStyle.put(name, style.score()));
        return new Scores(set, byStyle);
    }

    void print(ScoreListing listing, boolean verbose) {
        listing.print(scores());
        if (verbose) {
            styles.forEach((name, style) ->
                    listing.print(name, Disagreement.between(style.proposals(), style.labels())));
        }
    }
}
