package app.resolved.meetings.minutes.adapters.web;

import app.resolved.meetings.minutes.domain.ReaderRecord;
import app.resolved.meetings.minutes.domain.ReaderScore;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Precision and recall by month, drawn into a box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param months oldest first; those without a meeting are left out
 * @param precision the points of its line, as SVG has them
 */
record ReaderChart(List<Month> months, String precision, String recall) {

    static final int WIDTH = 640;
    static final int HEIGHT = 240;
    private static final int LEFT = 50;
    private static final int RIGHT = 20;
    private static final int TOP = 20;
    private static final int BOTTOM = 40;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    /**
     * @param precision such as "92%"; "–" where nothing was proposed
     */
    record Month(
            String name,
            ReaderScore score,
            String precision,
            String recall,
            int x,
            int precisionAt,
            int recallAt) {}

    static ReaderChart of(List<ReaderRecord> records) {
        var byMonth =
                records.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ReaderRecord::month, TreeMap::new, Collectors.toList()));
        var entries = List.copyOf(byMonth.entrySet());
        var months =
                IntStream.range(0, entries.size())
                        .mapToObj(at ->
                                month(
                                        entries.get(at).getKey(),
                                        ReaderScore.of(entries.get(at).getValue()),
                                        x(at, entries.size())))
                        .toList();
        return new ReaderChart(
                months, line(months, Month::precisionAt), line(months, Month::recallAt));
    }

    /** The same, newest first. */
    public List<Month> newestFirst() {
        return months.reversed();
    }

    static String percent(OptionalDouble share) {
        return share.isEmpty() ? "–" : Math.round(share.getAsDouble() * 100) + "%";
    }

    private static Month month(YearMonth month, ReaderScore score, int x) {
        return new Month(
                NAME.format(month),
                score,
                percent(score.precision()),
                percent(score.recall()),
                x,
                y(score.precision()),
                y(score.recall()));
    }

    private static int x(int at, int of) {
        int room = WIDTH - LEFT - RIGHT;
        return of == 1 ? LEFT + room / 2 : LEFT + room * at / (of - 1);
    }

    private static int y(OptionalDouble share) {
        return TOP + (int) Math.round((HEIGHT - TOP - BOTTOM) * (1 - share.orElse(0)));
    }

    private static String line(List<Month> months, Function<Month, Integer> y) {
        return months.stream()
                .map(month -> month.x() + "," + y.apply(month))
                .collect(Collectors.joining(" "));
    }
}
