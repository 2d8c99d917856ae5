package app.resolved.meetings.reading.domain.structure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the heading of an item from a sentence. Catches short lines in capitals or title case and
 * short lines under a number; must not catch "Clerk to write to the owner" or "None".
 */
final class TitleLine {

    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 22;
    private static final int FEW_WORDS = 7;

    private static final Set<String> SENTENCE_WORDS =
            Set.of(
                    ("will would should shall was were is are been has had have agreed resolved"
                         + " noted asked requested thanked said reported stated explained advised"
                         + " confirmed be proposed seconded approved received welcomed opened"
                         + " closed he she they")
                            .split(" "));
    private static final Set<String> NOT_TITLES =
            Set.of(
                    "none",
                    "nil",
                    "agreed",
                    "noted",
                    "carried",
                    "lost",
                    "resolved",
                    "approved",
                    "no issues",
                    "none declared",
                    "none received",
                    "not applicable",
                    "n/a",
                    "no objection",
                    "no objections",
                    "unanimous",
                    "complete",
                    "completed",
                    "done",
                    "in progress",
                    "ongoing",
                    "actioned");
    private static final Pattern OWNER_TO =
            Pattern.compile(
                    "(?i).{0,60}\\b(?:clerk|chair|chairman|officers?|cllrs?|councillors?|secretary|treasurer|members?|all|director|manager|team|secretariat|[A-Z]{2,3})\\)?"
                        + " to [a-z]+.*");

    /** "35.3 Council RESOLVED to" stands over parts, however short it is. */
    private static final Pattern DECIDING =
            Pattern.compile(
                    "(?i).*\\b(?:council|committee|board|panel|cabinet|members|group|forum|governors|trustees|authority|executive|commission|partnership|cabinet"
                        + " member|executive member|portfolio"
                        + " holder|commissioner|mayor|leader|review body|senate|was) (?:then"
                        + " |unanimously |therefore |accordingly"
                        + " )?(?:resolved|agreed|recommended|decided|recommends|resolves|agrees)(?:"
                        + " that| to)?(?: (?:the )?(?-i:[A-Z]\\w+(?: [A-Z]\\w+){0,3}))?(?:"
                        + " that)?[:\\s\u2013-]*");

    /** "IT WAS RESOLVED THAT THE CLERK WRITE": a decision, not a heading. */
    private static final Pattern SHOUTED =
            Pattern.compile(
                    "THAT (?:THE|ALL|A|AN|[A-Z]+ BE)\\b.*|(?:IT WAS )?(?:UNANIMOUSLY"
                            + " )?(?:RESOLVED|AGREED)(?: UNANIMOUSLY)? (?:THAT|TO)"
                            + " .+|(?:CLLR|COUNCILLOR|MR|MRS|MS|MISS|DR|THE) [A-Z]['A-Z -]{1,40} TO"
                            + " [A-Z]{3,} .+");

    /** "HMRC \u00a360.40": paid. */
    private static final Pattern SUM = Pattern.compile("\u00a3\\d[\\d,]*\\.\\d\\d$");

    /** Who wrote what was considered, what a committee system says of a decision, an aside. */
    private static final Pattern BESIDE_THE_TITLE =
            Pattern.compile(
                    "(?i)(?:joint )?reports? (?:of|by|from) .*"
                            + "|\\((?!.*\\b(?:as|sitting|acting)\\b).*\\)|(?:decision"
                            + " maker|made at meeting|decided at meeting):.*|meeting: \\d\\d?/.*"
                            + "|having .*:|\\d\\d?[.:]\\d\\d ?[ap]m\\b.*"
                            + "|.* [-\u2013] (?:councillor|cllr) .*");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "our");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TitleLine() {}

    static boolean is(Block block) {
        String text = block.text().strip();
        if (text.length() > LONGEST || text.isEmpty() || !startsLarge(text) || block.isRow()) {
            return false;
        }
        String bare = text.replaceAll("[.:]+$", "").replaceAll("\\s*\\(to be \\w+\\)$", "");
        String[] words = SPACES.split(bare);
        if (words.length > MOST_WORDS
                || DECIDING.matcher(bare).matches()
                || NOT_TITLES.contains(bare.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        if (SUM.matcher(text).find()
                || block.marker() == null && BESIDE_THE_TITLE.matcher(text).matches()) {
            return false;
        }
        if (BodyLine.isBare(block) || text.startsWith("The ") && BodyLine.opensList(text)) {
            return false;
        }
        if (SHOUTED.matcher(text).matches()) {
            return false;
        }
        boolean capitals = allCapitals(bare);
        if (agendaWording(block, words)) {
            return true;
        }
        if (isSentence(words, capitals) || OWNER_TO.matcher(bare).matches()) {
            return false;
        }
        return capitals || shapedAsTitle(block, text, words);
    }

    private static boolean shapedAsTitle(Block block, String text, String[] words) {
        char last = text.charAt(text.length() - 1);
        boolean leads = "-\u2013\u2014".indexOf(last) >= 0 || text.endsWith(" and");
        if (last == ';' || last == ',' || leads) {
            return false;
        }
        boolean numbered = block.marker() != null && block.marker().style() != Marker.Style.BULLET;
        if (last == '.') {
            return numbered && words.length <= FEW_WORDS;
        }
        double large = shareOfLarge(words);
        if (numbered) {
            return large >= 0.5 || words.length <= FEW_WORDS;
        }
        boolean bulleted = block.marker() != null;
        return !bulleted
                && block.apart()
                && (large >= 0.6 || words.length <= 6)
                && !infinitive(words);
    }

    /** "8 To Agree Sums to be Paid:" */
    private static boolean agendaWording(Block block, String[] words) {
        boolean numbered = block.marker() != null && block.marker().style() != Marker.Style.BULLET;
        return numbered && words[0].equalsIgnoreCase("to") && shareOfLarge(words) >= 0.5;
    }

    private static boolean infinitive(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            boolean verb =
                    Character.isLowerCase(words[i + 1].charAt(0))
                            && !ARTICLES.contains(words[i + 1]);
            if (words[i].equals("to") && verb) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSentence(String[] words, boolean capitals) {
        if (capitals) {
            return false;
        }
        for (String word : words) {
            if (SENTENCE_WORDS.contains(word.replaceAll("\\W", ""))) {
                return true;
            }
        }
        return false;
    }

    private static double shareOfLarge(String[] words) {
        int large = 0;
        int counted = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                counted++;
                large += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return counted == 0 ? 1 : (double) large / counted;
    }

    static boolean allCapitals(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 3;
    }

    private static boolean startsLarge(String text) {
        char first = text.charAt(0);
        return !Character.isLowerCase(first);
    }

    /** Length of a heading in capitals that runs straight into the text behind it; 0 if none. */
    static int runIn(String text) {
        int end = 0;
        int words = 0;
        int at = 0;
        while (at < text.length() && at < LONGEST) {
            int space = text.indexOf(' ', at);
            int to = space < 0 ? text.length() : space;
            String word = text.substring(at, to);
            if (!allCapitalsOrSmall(word)) {
                break;
            }
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
                words++;
                end = to;
            }
            at = to + 1;
        }
        return words >= 2 && end < text.length() ? end : 0;
    }

    private static boolean allCapitalsOrSmall(String word) {
        boolean large = false;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
            large |= Character.isLetter(word.charAt(i));
        }
        return large && word.length() > 1
                || word.equals("&")
                || word.equals("-")
                || word.equals("\u2013");
    }
}
