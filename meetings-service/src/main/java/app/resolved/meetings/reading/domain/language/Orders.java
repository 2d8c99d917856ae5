package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import app.resolved.meetings.reading.domain.Span;
import app.resolved.meetings.reading.domain.structure.Mode;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "CLERK TO ACTION" and "Action: JB" say nothing by themselves, but whose the words before are. */
final class Orders {

    private static final Pattern ALONE =
            Pattern.compile(
                    "(?i)[(\\[]?(?:action|actions|action by|owner)?\\s*[:\u2013-]?\\s*([A-Za-z][\\w"
                            + " .,/&'()-]{1,60}?) to (?:action|follow up|progress|deal|deal with"
                            + " this|pursue)[.)\\]]*|[(\\[]?(?:action|actioned by|action by|action"
                            + " for|owner)\\s*[:\u2013-]\\s*([A-Za-z][\\w .,/&'-]{1,50}?)[.)\\]]*");
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "[(\\[]?ACTION\\s+([A-Z][\\w'.]*(?:(?:\\s*[,/&+]\\s*|\\s+and\\s+|\\s+)[A-Z][\\w'.]*){0,4}?)[.)\\]]*");
    private static final Pattern INITIALS =
            Pattern.compile(
                    "[(\\[]?([A-Z]{2,3}(?:\\s*[,/&+]\\s*[A-Z]{2,3}){0,4})"
                            + " (?:Action|ACTION)[.)\\]]*");
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "\\(([A-Z][\\w'-]+ [A-Z][\\w'-]+(?:(?:,| and| /) [A-Z][\\w'-]+"
                            + " [A-Z][\\w'-]+){0,3})\\)\\.?");
    private static final int LONGEST = 90;

    private final Sentence sentence;
    private final String owner;

    Orders(Sentence sentence) {
        this.sentence = sentence;
        String named = inBrackets(sentence);
        this.owner = named.isEmpty() ? ownerIn(sentence.words().text()) : named;
    }

    /** "(Ann Ash)" alone, behind an action. */
    private static String inBrackets(Sentence sentence) {
        Matcher found = IN_BRACKETS.matcher(sentence.words().text().strip());
        return sentence.passage().mode() == Mode.ACTIONS && found.matches() ? found.group(1) : "";
    }

    private static String ownerIn(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        Matcher found = ALONE.matcher(text.strip());
        Matcher capitals = CAPITALS.matcher(text.strip());
        if (capitals.matches()) {
            return capitals.group(1);
        }
        Matcher initials = INITIALS.matcher(text.strip());
        if (initials.matches()) {
            return initials.group(1);
        }
        if (!found.matches()) {
            return "";
        }
        String name = found.group(1) == null ? found.group(2) : found.group(1);
        boolean named = name.indexOf(" to ") < 0 && name.split(" ").length <= 6;
        return named ? name.strip() : "";
    }

    boolean alone() {
        return !owner.isEmpty();
    }

    Found ownerOf(Found before) {
        int end = sentence.start() + sentence.words().text().length();
        Finding finding = before.finding();
        Finding action =
                Finding.action(
                        finding.kind(),
                        finding.from(),
                        finding.deed(),
                        null,
                        sentence.words().text(),
                        Math.max(0.85, finding.confidence()));
        Found found = before.with(action).reaching(end);
        return before.doer() == null || !finding.forAction() ? found.by(owner) : found;
    }

    Found deedOf(int start, BiFunction<Passage, Span, Sentence> sentenceAt, Span before) {
        Sentence deed = sentenceAt.apply(sentence.passage(), before);
        Finding action = Finding.action(Kind.REQUEST, 0, 0, null, sentence.words().text(), 0.82);
        int end = sentence.start() + sentence.words().text().length();
        return new Found(action, deed, start, end, owner);
    }
}
