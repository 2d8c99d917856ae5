package app.resolved.notifications.ladder.adapters.web;

import app.resolved.notifications.ladder.domain.Rules;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of the ladder, in words.
 *
 * @param when counted in working days
 */
public record StepRow(String when, String what) {

    static List<StepRow> of(Rules rules) {
        var before =
                rules.before().stream()
                        .map(days ->
                                new StepRow(
                                        "%d working days before it is due".formatted(days),
                                        "A reminder"));
        return Stream.of(
                        Stream.of(
                                new StepRow(
                                        "The morning after it is given to its owner",
                                        "What is asked and by when; at once where %d working days or fewer are left"
                                                .formatted(rules.atOnceWithin()))),
                        before,
                        Stream.of(
                                new StepRow(
                                        "On the day it is due",
                                        "A reminder; on the next working day if that is a day off"),
                                new StepRow(
                                        "Every %d working days late".formatted(rules.lateEvery()),
                                        "A reminder that it is late"),
                                new StepRow(
                                        "%d working days late"
                                                .formatted(rules.lateEvery() * rules.escalatesAt()),
                                        "Also an escalation on the clerk\u2019s desk; it leaves"
                                                + " when the clerk presses")))
                .flatMap(rows -> rows)
                .toList();
    }
}
