package app.resolved.meetings.outcomes.adapters.web;

import app.resolved.contracts.Place;
import java.util.StringJoiner;

/** Where something stands in the minutes, in words. */
public final class PlaceWords {

    private PlaceWords() {}

    /** "Minute 47, paragraph 6, part a"; empty where nothing is known. */
    public static String of(Place place) {
        var words = new StringJoiner(", ");
        if (place.minute() != null) {
            words.add("Minute " + place.minute());
        }
        if (place.paragraph() != null) {
            words.add("paragraph " + place.paragraph());
        }
        if (place.part() != null) {
            words.add("part " + place.part());
        }
        return words.toString();
    }
}
