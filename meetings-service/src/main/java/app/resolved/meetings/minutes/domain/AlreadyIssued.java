package app.resolved.meetings.minutes.domain;

import app.resolved.meetings.minutes.domain.Alike.Asking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes that look like what was issued of their meeting: issued too, they made second actions. */
public final class AlreadyIssued {

    /**
     * What somebody noted at the meeting.
     *
     * @param id that it has among the notes
     */
    public record Note(String id, String what, @Nullable String who, @Nullable String when) {

        private Asking asking() {
            return Asking.of(what, who, when);
        }
    }

    private AlreadyIssued() {}

    /** By the note's id, what it looks most like; several notes may look like the same. */
    public static Map<String, IssuedBefore> likely(List<Note> notes, List<IssuedBefore> issued) {
        var askings = new ArrayList<>(notes.stream().map(Note::asking).toList());
        issued.stream().map(AlreadyIssued::asking).forEach(askings::add);
        var alike = new Alike(askings);
        var likely = new LinkedHashMap<String, IssuedBefore>();
        notes.forEach(note ->
                mostLike(note, issued, alike).ifPresent(found -> likely.put(note.id(), found)));
        return likely;
    }

    private static Optional<IssuedBefore> mostLike(
            Note note, List<IssuedBefore> issued, Alike alike) {
        record Scored(IssuedBefore issued, double score) {}
        return issued.stream()
                .map(each -> new Scored(each, alike.asNote(note.asking(), asking(each))))
                .filter(scored -> scored.score() >= Suggestions.LIKE_ISSUED)
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::issued);
    }

    private static Asking asking(IssuedBefore each) {
        return Asking.of(each.title(), each.madeTo(), each.due());
    }
}
