package app.resolved.benchmarks.measuring;

/** What became of everything that our side was given. A rate counts only where all three are 0. */
public record Reconciliation(long lost, long doubled, long reordered) {

    public static final Reconciliation CLEAN = new Reconciliation(0, 0, 0);

    public boolean clean() {
        return equals(CLEAN);
    }
}
