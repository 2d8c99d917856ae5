package app.resolved.meetings.reading.domain.language;

import app.resolved.meetings.reading.domain.Item;
import app.resolved.meetings.reading.domain.structure.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What "would" means by the item it stands in. A candidate for a post who "would visit every
 * station" promises nothing to the meeting, and a mayor's announcements tell of a mayor's diary.
 * Must not doubt what is decided there, nor what is to be given to the meeting.
 */
final class Setting {

    private static final Pattern HEARING =
            Pattern.compile(
                    "(?i)\\bconfirmation hearings?\\b|\\b(?:proposed|preferred) appointment\\b");
    private static final Pattern CANDIDATE =
            Pattern.compile("(?i)\\b(?<!\\binterview )(?:the|proposed|preferred) candidate\\b");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)\\bannouncements?\\b");
    private static final Set<String> WILL = WordSet.of("would will 'd 'll shall");
    private static final Set<String> GIVEN =
            WordSet.of("provide circulate send share supply email forward");
    private static final double DOUBT = 0.5;

    private final Set<Integer> plans = new HashSet<>();

    Setting(List<Item> items, List<Passage> passages) {
        for (int i = 0; i < items.size(); i++) {
            String title = items.get(i).title();
            if (HEARING.matcher(title).find() || ANNOUNCED.matcher(title).find()) {
                plans.add(i);
            }
        }
        for (Passage passage : passages) {
            if (CANDIDATE.matcher(passage.text()).find()) {
                plans.add(passage.item());
            }
        }
    }

    Finding weigh(Finding finding, Sentence sentence) {
        Words words = sentence.words();
        boolean plans = this.plans.contains(sentence.passage().item());
        if (!plans || !finding.forAction() || words.in(finding.deed(), GIVEN)) {
            return finding;
        }
        boolean will = false;
        for (int k = finding.from(); k < finding.deed(); k++) {
            will |= words.in(k, WILL);
        }
        return will ? finding.at(finding.confidence() - DOUBT) : finding;
    }
}
