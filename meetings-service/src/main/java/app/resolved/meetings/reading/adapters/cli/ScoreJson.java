package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.scoring.Confidence;
import app.resolved.meetings.reading.domain.scoring.Disagreement;
import app.resolved.meetings.reading.domain.scoring.Score;
import app.resolved.meetings.reading.domain.scoring.Score.Measure;
import app.resolved.meetings.reading.domain.scoring.Scores;
import app.resolved.meetings.reading.domain.scoring.Share;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a set, and one a disagreement; shares are null where nothing was counted. */
final class ScoreJson implements ScoreListing {

    private final PrintStream out;
    private final JsonMapper json = JsonMapper.builder().build();

    ScoreJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void print(Scores scores) {
        Score whole = scores.whole();
        Map<String, Object> styles = new LinkedHashMap<>();
        scores.byStyle().forEach((name, score) -> styles.put(name, measures(score)));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("set", scores.set());
        line.put("overall", measures(whole));
        line.put("styles", styles);
        line.put("precisionByKind", shares(whole.precisionByKind()));
        line.put("recallByKind", shares(whole.recallByKind()));
        line.put("calibration", calibration(whole));
        out.println(json.writeValueAsString(line));
    }

    @Override
    public void print(String style, List<Disagreement> disagreements) {
        for (Disagreement one : disagreements) {
            out.println(
                    json.writeValueAsString(
                            Map.of("style", style, "why", one.why(), "words", one.words())));
        }
    }

    private static Map<String, @Nullable Object> measures(Score score) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            line.put(measure.name().toLowerCase(Locale.ROOT), value(score.of(measure)));
        }
        line.put("right", score.of(Measure.PRECISION).part());
        line.put("wrong", score.wrong());
        line.put("missed", score.missed());
        return line;
    }

    private static Map<String, Object> shares(Map<String, Share> shares) {
        Map<String, Object> lines = new LinkedHashMap<>();
        shares.forEach((name, share) -> lines.put(name, share(share)));
        return lines;
    }

    private static Map<String, Object> calibration(Score whole) {
        Map<String, Object> lines = new LinkedHashMap<>();
        for (Confidence line : Confidence.values()) {
            lines.put(line.words(), share(whole.right(line)));
        }
        return lines;
    }

    private static Map<String, @Nullable Object> share(Share share) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("value", value(share));
        line.put("of", share.whole());
        return line;
    }

    private static @Nullable Double value(Share share) {
        return share.whole() == 0 ? null : Math.round(share.value() * 1000) / 1000.0;
    }
}
