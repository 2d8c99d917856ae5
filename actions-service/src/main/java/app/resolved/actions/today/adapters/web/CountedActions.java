package app.resolved.actions.today.adapters.web;

import app.resolved.actions.actions.application.ActionFilter;
import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.today.adapters.web.TodayPage.Ask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks of which only the number of actions is another: "3 actions have no owner". */
@Component
class CountedActions {

    /** More are "more than". */
    static final int MOST = 100;

    private final ActionReader reader;

    CountedActions(ActionReader reader) {
        this.reader = reader;
    }

    long count(ActionFilter filter) {
        return reader.count(filter, MOST + 1);
    }

    void add(
            List<Ask> asks,
            ActionFilter filter,
            String one,
            String many,
            String address,
            String more) {
        add(asks, count(filter), one, many, address, more);
    }

    /** Nothing is asked where there are none. */
    void add(List<Ask> asks, long count, String one, String many, String address, String more) {
        if (count > 0) {
            var number = count > MOST ? "More than " + MOST : "" + count;
            var text = count == 1 ? "1 action " + one : number + " actions " + many;
            asks.add(new Ask(text, address, more));
        }
    }
}
