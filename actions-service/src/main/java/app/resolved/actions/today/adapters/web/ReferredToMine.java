package app.resolved.actions.today.adapters.web;

import app.resolved.actions.committees.application.Committees;
import app.resolved.actions.programme.application.Referrals;
import app.resolved.actions.today.adapters.web.TodayPage.Ask;
import app.resolved.webkit.WebSettings;
import app.resolved.webkit.signin.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What other bodies refer to those of the clerk, who has to accept or decline it. */
@Component
class ReferredToMine {

    private final Referrals referrals;
    private final Committees committees;
    private final WebSettings settings;

    ReferredToMine(Referrals referrals, Committees committees, WebSettings settings) {
        this.referrals = referrals;
        this.committees = committees;
        this.settings = settings;
    }

    List<Ask> asks(Visitor visitor) {
        var mine =
                committees.all().stream()
                        .filter(body -> visitor.mayClerk(body.committeeId()))
                        .toList();
        var ids = mine.stream().map(body -> body.committeeId()).collect(Collectors.toSet());
        var waiting = referrals.waiting(ids);
        var asks = new ArrayList<Ask>();
        for (var body : mine) {
            long count = waiting.getOrDefault(body.committeeId(), 0L);
            if (count > 0) {
                asks.add(ask(count, body.committeeId(), body.name()));
            }
        }
        return asks;
    }

    private Ask ask(long count, String committeeId, String name) {
        return new Ask(
                (count == 1 ? "1 item is" : count + " items are") + " referred to " + name,
                settings.meetingsUrl() + "/work-programme?committeeId=" + committeeId,
                "Take it onto the work programme, or say why not.");
    }
}
