package app.resolved.meetings.minutes.application;

import app.resolved.meetings.minutes.domain.ReaderRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What clerks' reviews say about the reader, a record a meeting. */
public interface ReaderRecords {

    /** Keeps it in the place of an earlier one of that meeting. */
    void keep(ReaderRecord counted);

    /**
     * Newest first.
     *
     * @param committeeIds whose; empty for all
     * @param after date and id of the last one seen; empty at first
     */
    List<ReaderRecord> list(Set<String> committeeIds, List<String> after, int most);

    /** Those of meetings on that day or later, at most so many, newest first. */
    List<ReaderRecord> since(LocalDate day, Set<String> committeeIds, int most);
}
