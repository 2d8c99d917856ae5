package app.resolved.meetings.reading.domain.language;

import java.util.ArrayList;
import java.util.List;

/** All the rules, shown every word of a sentence. */
final class Rules {

    private final List<Rule> rules;
    private final List<Rule> ofQuestions = List.of(new CouldYou());

    Rules(Decisions decisions) {
        rules =
                List.of(
                        new SomebodyTo(),
                        new ActionInLine(),
                        new BareVerb(),
                        new Promised(),
                        new WithSomebody(),
                        new PromisedThat(),
                        new ToTheMeeting(),
                        new WillBeWith(),
                        new LookedTo(),
                        new PutOnTheProgramme(),
                        new DoSo(),
                        new NeedsFrom(),
                        new ShortAnswer(),
                        new SomebodyWill(),
                        new WhoWill(),
                        new CouldDo(),
                        new AskedSomebody(),
                        new WishedSomebody(),
                        new AskedThat(),
                        new RequestedBare(),
                        new Recommends(),
                        new ProposalCarried(),
                        new OfferTaken(),
                        new GroupSetUp(),
                        new AgreedTo(),
                        new AskedFor(),
                        new BodyWishes(),
                        new GivenTheTask(),
                        new GivenLeave(),
                        new Willing(),
                        new Proviso(),
                        new ToBeDone(),
                        new BareBe(),
                        new ForNextTime(),
                        new AgreedIdea(),
                        new ThingTo(),
                        new CarriedOver(),
                        new ComesBack(),
                        new PutToLater(),
                        new AskedIf(),
                        new PlainOrder(),
                        new Jotted(),
                        new DroppedSubject(),
                        new LeftWithMe(),
                        new HadBetter(),
                        new CouldYou(),
                        new WeShould(),
                        new Pleas(),
                        new Whoever(),
                        new ReferredOn(),
                        new DecidedHere(decisions),
                        new BareThat(decisions),
                        new ByItsDecision(decisions),
                        new MovedThatCarried(decisions),
                        new AgreedView(decisions),
                        new FeltBest(decisions),
                        new BackOnTheAgenda(),
                        new WishedDone(),
                        new Concluded());
    }

    List<Finding> findings(Sentence sentence) {
        List<Finding> findings = new ArrayList<>();
        List<Rule> shown = sentence.asksAQuestion() ? ofQuestions : rules;
        for (int i = 0; i < sentence.words().size(); i++) {
            for (Rule rule : shown) {
                Finding found = rule.at(i, sentence);
                if (found != null) {
                    findings.add(found);
                }
            }
        }
        return findings;
    }
}
