package app.resolved.benchmarks.measuring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternates the two sides, so that a machine whose speed drifts is slow for both: A B, B A, A B
 * and so on, after pairs that only warm up.
 */
public record Pairing(int pairs, int warmups, Duration about) {

    public static final Pairing USUAL = new Pairing(12, 3, Duration.ofSeconds(3));

    private static final int FEWEST = 10;
    private static final int MOST = 200;

    /** For services, whose compilers are at work for a minute or two after the first event. */
    public static final Pairing OF_SERVICES = new Pairing(12, 15, Duration.ofSeconds(4));

    /**
     * As many pairs as somebody asked for: the more there are, the narrower the interval.
     *
     * @throws IllegalArgumentException for fewer than ten, of which no interval says much, or more
     *     than {@value #MOST}
     */
    public Pairing ofPairs(int asked) {
        if (asked < FEWEST || asked > MOST) {
            throw new IllegalArgumentException(
                    "--pairs takes a number from " + FEWEST + " to " + MOST + ", not " + asked);
        }
        return new Pairing(asked, warmups, about);
    }

    public Result run(String name, String unit, Duel duel) throws Exception {
        for (int warmup = 0; warmup < warmups; warmup++) {
            pair(duel, warmup);
        }
        List<Result.Pair> measured = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            measured.add(pair(duel, pair));
        }
        return new Result(name, unit, List.copyOf(measured), duel.reconcile().call());
    }

    private Result.Pair pair(Duel duel, int turn) throws Exception {
        if (turn % 2 == 0) {
            var ours = duel.ours().round(about);
            return new Result.Pair(ours, duel.floor().round(about));
        }
        var floor = duel.floor().round(about);
        return new Result.Pair(duel.ours().round(about), floor);
    }
}
