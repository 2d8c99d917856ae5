package app.resolved.notifications.deliveries.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import app.resolved.notifications.deliveries.domain.Letter.Button;
import app.resolved.notifications.deliveries.domain.Letter.Entry;
import app.resolved.notifications.deliveries.domain.Letter.Section;
import app.resolved.notifications.deliveries.domain.Matter.Urgency;
import app.resolved.notifications.ladder.domain.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts together what a person is written.
 *
 * @param actionsUrl where the pages of actions are, without a slash at its end
 */
public record Letters(String actionsUrl, WorkingDays workingDays) {

    /** Below it stand the pages for whoever has no account. */
    public static final String BY_LINK = "/by-link";

    /** To whoever has no account: what the links lead to asks for no sign-in. */
    public Letters byLink() {
        return new Letters(actionsUrl + BY_LINK, workingDays);
    }

    /** Of one action, or of several in one letter: first what is late, then due, then new. */
    public Letter reminder(String toName, Collection<Matter> matters, LocalDate today) {
        var phrases = new Phrases(workingDays, today);
        var sorted =
                matters.stream()
                        .sorted(
                                comparing((Matter it) -> it.urgency(today))
                                        .thenComparing(it -> it.due().date())
                                        .thenComparing(it -> it.action().reference()))
                        .toList();
        return sorted.size() == 1
                ? ofOne(toName, sorted.getFirst(), phrases)
                : ofSeveral(toName, sorted, phrases);
    }

    /** To the holder of the line post, on the clerk's press. */
    public Letter escalation(String toName, Matter matter, LocalDate today) {
        var phrases = new Phrases(workingDays, today);
        return new Letter(
                "For your attention, %s: %s".formatted(phrases.late(matter), phrases.name(matter)),
                dear(toName),
                phrases.passedOn(matter),
                List.of(alone(matter, phrases)),
                new Button("See where it stands", link(matter)),
                List.of(phrases.staysWith(matter), Phrases.whomToAsk(List.of(matter))),
                Phrases.clerks(List.of(matter)));
    }

    private Letter ofOne(String toName, Matter matter, Phrases phrases) {
        return new Letter(
                "%s: %s".formatted(phrases.urgently(matter), phrases.name(matter)),
                dear(toName),
                AnswerPhrases.after(phrases.askedBy(matter), matter),
                List.of(alone(matter, phrases)),
                new Button(button(matter), link(matter)),
                List.of(phrases.ifNothingIsHeard(matter), Phrases.whomToAsk(List.of(matter))),
                Phrases.clerks(List.of(matter)));
    }

    private Letter ofSeveral(String toName, List<Matter> matters, Phrases phrases) {
        var byUrgency = byUrgency(matters, phrases.today());
        if (matters.stream().allMatch(Matter::isCopy)) {
            return copies(toName, matters, byUrgency, phrases);
        }
        return new Letter(
                "%d actions need your word: %s".formatted(matters.size(), counts(byUrgency)),
                dear(toName),
                phrases.askedBy(matters),
                byUrgency.entrySet().stream()
                        .map(it -> section(it.getKey(), it.getValue(), phrases))
                        .toList(),
                new Button("Tell us how they stand", actionsUrl + "/actions"),
                List.of(phrases.ifNothingIsHeard(), Phrases.whomToAsk(matters)),
                Phrases.clerks(matters));
    }

    private Letter copies(
            String toName,
            List<Matter> matters,
            SortedMap<Urgency, List<Matter>> byUrgency,
            Phrases phrases) {
        return new Letter(
                "%d recommendations need your response".formatted(matters.size()),
                dear(toName),
                "You have a copy of each, to respond to.",
                byUrgency.entrySet().stream()
                        .map(it -> section(it.getKey(), it.getValue(), phrases))
                        .toList(),
                new Button("See what was recommended", actionsUrl + "/actions"),
                List.of(
                        CopyPhrases.WHAT_IS_ASKED,
                        CopyPhrases.UNTIL_IT_IS_THERE,
                        Phrases.whomToAsk(matters)),
                Phrases.clerks(matters));
    }

    private static String button(Matter matter) {
        if (Phrases.isByReference(matter.action())) {
            return "Sign in";
        }
        return matter.isCopy() ? "Respond to it" : "Tell us how it stands";
    }

    private Section alone(Matter matter, Phrases phrases) {
        var action = matter.action();
        return new Section(
                null,
                List.of(
                        new Entry(
                                phrases.title(action),
                                action.reference(),
                                link(matter),
                                phrases.minute(action.place()),
                                Phrases.isByReference(action) ? null : action.asked(),
                                phrases.due(matter),
                                Phrases.isByReference(action) ? null : phrases.why(matter))));
    }

    private Section section(Urgency urgency, List<Matter> matters, Phrases phrases) {
        return new Section(urgency.heading, matters.stream().map(it -> line(it, phrases)).toList());
    }

    private Entry line(Matter matter, Phrases phrases) {
        return new Entry(
                phrases.title(matter.action()),
                matter.action().reference(),
                link(matter),
                phrases.where(matter),
                null,
                phrases.due(matter),
                AnswerPhrases.inFull(matter));
    }

    private static SortedMap<Urgency, List<Matter>> byUrgency(
            List<Matter> matters, LocalDate today) {
        return matters.stream()
                .collect(groupingBy(it -> it.urgency(today), TreeMap::new, toList()));
    }

    private static String counts(SortedMap<Urgency, List<Matter>> byUrgency) {
        return byUrgency.entrySet().stream()
                .map(it -> it.getValue().size() + " " + it.getKey().heading.toLowerCase(Locale.UK))
                .collect(joining(", "));
    }

    private String link(Matter matter) {
        return actionsUrl + "/actions/" + matter.action().actionId();
    }

    private static String dear(String name) {
        return "Dear %s,".formatted(name);
    }
}
