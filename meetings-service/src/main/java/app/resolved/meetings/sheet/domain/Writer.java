package app.resolved.meetings.sheet.domain;

/**
 * Who writes on a sheet.
 *
 * @param entitled whether they may read exempt and confidential matter
 */
public record Writer(String name, boolean entitled) {

    /**
     * A row that is not theirs to read is theirs to change only as they wrote it: with the mark of
     * what stands there, as while they type.
     */
    boolean mayTouch(SheetRow row, TypedRow typed) {
        return row.isFor(entitled) || row.words().mark().equals(typed.seen());
    }
}
