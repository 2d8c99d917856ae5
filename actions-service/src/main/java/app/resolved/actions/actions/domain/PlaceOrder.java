package app.resolved.actions.actions.domain;

import app.resolved.contracts.Place;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts places as they follow each other in the minutes: minute 9 before 10, part a before b. */
final class PlaceOrder {

    private static final int WIDTH = 8;

    private PlaceOrder() {}

    static String of(Place place) {
        return Stream.of(padded(place.minute()), padded(place.paragraph()), padded(place.part()))
                .collect(Collectors.joining("/"));
    }

    private static String padded(@Nullable String number) {
        var text = number == null ? "" : number.toLowerCase(Locale.UK);
        int digits = (int) text.chars().takeWhile(Character::isDigit).count();
        return digits == 0 ? text : "0".repeat(Math.max(0, WIDTH - digits)) + text;
    }
}
