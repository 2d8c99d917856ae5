package app.resolved.meetings.minutes.domain;

import java.util.Collection;
import java.util.OptionalDouble;

/** What several meetings say together about the reader. */
public record ReaderScore(int meetings, int asRead, int changed, int rejected, int added) {

    public static ReaderScore of(Collection<ReaderRecord> records) {
        return new ReaderScore(
                records.size(),
                records.stream().mapToInt(ReaderRecord::asRead).sum(),
                records.stream().mapToInt(ReaderRecord::changed).sum(),
                records.stream().mapToInt(ReaderRecord::rejected).sum(),
                records.stream().mapToInt(ReaderRecord::added).sum());
    }

    /** Of what was proposed, how much was accepted; nothing where nothing was proposed. */
    public OptionalDouble precision() {
        return share(asRead + changed, rejected);
    }

    /** Of what there was, how much was proposed; nothing where there was nothing. */
    public OptionalDouble recall() {
        return share(asRead + changed, added);
    }

    private static OptionalDouble share(int right, int wrong) {
        return right + wrong == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) right / (right + wrong));
    }
}
