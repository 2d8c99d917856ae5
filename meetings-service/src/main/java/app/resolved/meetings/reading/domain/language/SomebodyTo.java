package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Proposal.Kind;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Catches a role or name and a bare infinitive: "Clerk to write to the owner". Must not catch
 * "reminded Members to reply" (a verb stands before), nor "access to work" (no verb follows).
 */
final class SomebodyTo implements Rule {

    private static final Set<String> CLAUSE_STARTS =
            Set.of(
                    "",
                    ".",
                    ":",
                    ";",
                    "-",
                    "\u2013",
                    "\u2014",
                    ",",
                    "(",
                    "[",
                    "then",
                    "so",
                    "but",
                    "\u2022",
                    "!",
                    "?",
                    "action",
                    "and",
                    "/",
                    "&",
                    "*",
                    ")",
                    "]",
                    "therefore",
                    "received",
                    "noted");
    private static final Set<String> ASKED = Set.of("asked", "invited", "requested");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "(?i)\\b(?:willingness|failure|need|ability|duty|power|powers|responsibility|decision|request|proposals?|plans?|intention|offer|opportunity|right|refusal)\\b");

    /** Services, in small letters and without an article, are things as often as a body. */
    private static final Pattern SERVICES =
            Pattern.compile("(?!(?:the|all|our|its|their)\\b)(?:[a-z-]+ ){0,4}(?:services|units)");

    /** "Prior to close", "Subject to tender". */
    private static final Set<String> NO_NAMES =
            WordSet.of(
                    "prior subject due owing thanks contrary further pursuant ready nothing none");

    private static final Set<String> GOVERNING =
            WordSet.of(
                    "for with of by from to and or allow enable remind ask want wants like help let"
                            + " on in at the than as that if when");
    private static final Set<String> NO_VERBS =
            WordSet.of(
                    "the a an our their his her its all both each every any some this that these"
                            + " those item items date whom which what whose be have become");
    private static final Set<String> ATTENDING = WordSet.of("attend represent serve");

    private static final Set<String> OBJECTS =
            WordSet.of("the a an him her it them this these us out up his their whether if with");
    private static final Set<String> HAD = WordSet.of("coffee a lunch another sight");
    private static final Set<String> AGENDA_WORDS =
            WordSet.of("declare receive note agree approve decide");

    @Override
    public @Nullable Finding at(int i, Sentence s) {
        Words words = s.words();
        boolean dash = words.is(i - 1, "-") || words.is(i - 1, "\u2013");
        Doer doer = i > 0 && words.is(i, "to") ? s.doers().before(words, dash ? i - 1 : i) : null;
        doer = doer == null && words.is(i, "to") ? withPost(words, i, s) : doer;
        doer =
                dash && doer != null && (doer.from() > 0 || !doer.is(Doer.Sort.PERSON))
                        ? null
                        : doer;
        if (doer == null || doer.is(Doer.Sort.PRONOUN) || !startsClause(doer, s)) {
            return null;
        }
        int verb = s.verbs().overAdverbs(words, i + 1);
        boolean asked = words.is(verb, "be") && ASKED.contains(words.lower(verb + 1));
        boolean deed = asked || words.is(verb, "action") || s.verbs().isDeed(words, verb);
        deed |=
                words.is(verb, "have")
                        && (HaveDone.isDone(words, verb, s) || HaveDone.isReady(words, verb));
        deed |=
                words.is(verb, "have")
                        && doer.is(Doer.Sort.PERSON)
                        && HAD.contains(words.lower(verb + 1));
        deed |= words.is(verb, "think", "of") || words.is(verb, "think", "about");
        deed |= doer.is(Doer.Sort.PERSON) && mayBeAVerb(words, verb);
        boolean trails =
                doer.from() > 1
                        && (words.is(verb, "action") || words.is(verb, "progress"))
                        && !words.at(verb + 1).isWord()
                        && (words.is(doer.from() - 1, "-") || words.is(doer.from() - 1, "\u2013"));
        boolean heading = words.at(verb).large() && !words.at(i).large();
        boolean comesLater = words.is(verb, "follow") && !words.at(verb + 1).isWord();
        if (!deed || trails || heading || comesLater || !somebody(doer, verb, s)) {
            return null;
        }
        String cue = words.phrase(doer.from(), verb + 1);
        return Finding.action(
                Kind.REQUEST,
                i,
                verb,
                doer,
                cue,
                confidence(doer)
                        - (words.in(verb, ATTENDING) && !words.is(verb + 1, "to") ? 0.48 : 0));
    }

    /** "Mrs Jones, Clerk, to write": opens the sentence, with the post as an aside. */
    private static @Nullable Doer withPost(Words words, int to, Sentence s) {
        Doer doer = words.is(to - 1, ",") ? s.doers().acrossAside(words, to) : null;
        boolean post = doer != null && doer.from() == 0 && s.doers().before(words, to - 1) != null;
        return post ? doer : null;
    }

    /** Behind a role any word in small letters that is no small word: "Clerk to rework it". */
    private static boolean mayBeAVerb(Words words, int at) {
        Word word = words.at(at);
        return word.isWord()
                && !word.large()
                && word.text().length() > 2
                && Character.isLetter(word.text().charAt(0))
                && !NO_VERBS.contains(word.lower())
                && !words.tagged(at, "ADJ");
    }

    private static boolean startsClause(Doer doer, Sentence s) {
        Words before = s.words();
        if (before.is(doer.from() - 2, "e.g")
                || before.is(doer.from() - 1, "eg")
                || before.is(doer.from() - 2, "all", "but")) {
            return false;
        }
        if (bareInitials(doer, s.words())
                || before.is(doer.from() - 2, "hands", "of")
                || before.is(doer.from() - 2, "left", "to")
                || before.is(doer.from() - 2, "left", "with")) {
            return true;
        }
        String previous = s.words().lower(doer.from() - 1);
        if (previous.equals("action") && before.at(doer.from() - 2).isWord() && doer.from() > 1) {
            return false;
        }
        return (CLAUSE_STARTS.contains(previous) || previous.endsWith("."))
                && !NameInList.isObject(s.words(), doer.from())
                && !NameInList.isOneOfAPair(s.words(), doer, s.doers());
    }

    /** "Balance rather high KC to transfer it": notes leave out the stop. */
    private static boolean bareInitials(Doer doer, Words words) {
        String before = words.lower(doer.from() - 1);
        return doer.is(Doer.Sort.PERSON)
                && doer.words().matches("[A-Z]{2,3}")
                && !GOVERNING.contains(before)
                && !before.endsWith("ed")
                && !before.endsWith("ing");
    }

    private static boolean somebody(Doer doer, int verb, Sentence s) {
        if (NO_NAMES.contains(s.words().lower(doer.from()))
                || ABOUT.matcher(doer.words()).find()
                || SERVICES.matcher(doer.words()).matches()) {
            return false;
        }
        if (doer.is(Doer.Sort.NAME, Doer.Sort.BODY) && !named(doer, verb, s)) {
            return false;
        }
        return !AGENDA_WORDS.contains(s.words().lower(verb))
                || !doer.is(Doer.Sort.PEOPLE, Doer.Sort.BODY);
    }

    /** A lone word at the start is a name only where it is no common word. */
    private static boolean named(Doer doer, int verb, Sentence s) {
        boolean listed = s.verbs().isListed(s.words().lower(verb));
        boolean lone = doer.to() - doer.from() == 1 && doer.sort() == Doer.Sort.NAME;
        return listed
                && (!lone
                        || doer.words().matches("[A-Z]{2,3}")
                        || (s.words().tagged(doer.from(), "PROPN") || begins(doer, verb, s))
                                && !s.verbs()
                                        .isListed(doer.words().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "Rowena to ask him": opens the sentence, and somebody or something is acted upon. */
    private static boolean begins(Doer doer, int verb, Sentence s) {
        boolean opens = doer.from() == 0 || s.words().is(doer.from() - 1, ".");
        return opens && OBJECTS.contains(s.words().lower(verb + 1));
    }

    private static double confidence(Doer doer) {
        return switch (doer.sort()) {
            case PERSON -> 0.93;
            case PEOPLE -> 0.8;
            case BODY -> 0.74;
            case NAME -> 0.76;
            case PRONOUN -> 0.5;
        };
    }
}
