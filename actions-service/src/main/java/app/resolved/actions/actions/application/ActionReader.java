package app.resolved.actions.actions.application;

import app.resolved.actions.actions.domain.Action;
import app.resolved.eventing.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads lists of actions, each over an index. */
public interface ActionReader {

    /**
     * Those that fit, what is due first first.
     *
     * @param after the place of the last one seen, as {@link #place} gives it
     */
    List<Stored<Action>> find(ActionFilter filter, @Nullable String after, int most);

    /** How many fit, counted on an index, and no further than to the most. */
    long count(ActionFilter filter, int most);

    /**
     * How many open actions each of those posts owns, restricted ones not counted; a post without
     * any is left out.
     */
    Map<String, Long> openOf(Collection<String> postIds);

    /** The action with which that outcome was issued; two where it is asked of two. */
    List<Stored<Action>> homesOf(String outcomeId);

    /** Ids of a committee's open actions whose date moves with its calendar, after that id. */
    List<String> hangingOnTheCalendar(String committeeId, String afterId, int limit);

    /** Ids of a committee's open actions, after that id. */
    List<String> open(String committeeId, String afterId, int limit);

    /** Ids of actions that are due as one of those items of work programmes says, after that id. */
    List<String> owedTo(Collection<String> itemIds, String afterId, int limit);

    /** Ids of actions on whose timelines that person stands. */
    List<String> naming(String personId, int limit);

    /** Ids of actions whose links have yet to be settled. */
    List<String> withUnsettledLinks(String after, int most);

    long countUnsettledLinks();

    /** Where an action stands in lists. */
    static String place(Stored<Action> stored) {
        return stored.document().due().date() + "|" + stored.id();
    }
}
