package app.resolved.meetings.outcomes.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.meetings.outcomes.application.WhatBecame;
import app.resolved.meetings.outcomes.domain.ActionSeen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoWhatBecame implements WhatBecame {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "meetingDate");

    private final MongoTemplate mongo;

    MongoWhatBecame(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, ActionSeen> of(Collection<String> actionIds) {
        return seen(heard(HeardAction.class, actionIds)).stream()
                .collect(Collectors.toMap(ActionSeen::actionId, Function.identity()));
    }

    @Override
    public List<ActionSeen> openOrClosedSince(Set<String> committeeIds, LocalDate day, int most) {
        var found = new ArrayList<HeardAction>();
        for (var standing : List.of(where("closedOn").isNull(), where("closedOn").gte(day))) {
            found.addAll(
                    mongo.find(
                            query(where("committeeId").in(committeeIds))
                                    .addCriteria(standing)
                                    .with(NEWEST_FIRST)
                                    .limit(most),
                            HeardAction.class));
        }
        return seen(found);
    }

    private List<ActionSeen> seen(List<HeardAction> actions) {
        var titles = titles(actions);
        return actions.stream().map(action -> seen(action, titles)).toList();
    }

    private Map<String, String> titles(List<HeardAction> actions) {
        var postIds = actions.stream().flatMap(MongoWhatBecame::posts).distinct().toList();
        return heard(HeardPost.class, postIds).stream()
                .collect(Collectors.toMap(HeardPost::id, HeardPost::title));
    }

    private static Stream<String> posts(HeardAction action) {
        return Stream.concat(Stream.ofNullable(action.ownerPostId()), copied(action));
    }

    private static Stream<String> copied(HeardAction action) {
        var copied = action.copyPostIds();
        return copied == null ? Stream.empty() : copied.stream();
    }

    /** Leaves out what was erased: only its sequence is kept. */
    private <D> List<D> heard(Class<D> type, Collection<String> ids) {
        var known = type == HeardPost.class ? "title" : "status";
        return ids.isEmpty()
                ? List.of()
                : mongo.find(query(where("_id").in(ids).and(known).exists(true)), type);
    }

    private static ActionSeen seen(HeardAction action, Map<String, String> titles) {
        var postId = action.ownerPostId();
        return new ActionSeen(
                action.id(),
                action.reference(),
                action.status(),
                postId == null ? null : titles.get(postId),
                action.due(),
                action.provisional(),
                action.answeredBy(),
                action.closedOn(),
                action.restricted(),
                Objects.requireNonNullElse(action.outcomeIds(), List.of()),
                copied(action)
                        .map(id -> copy(id, action, titles))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static @Nullable String copy(
            String postId, HeardAction action, Map<String, String> titles) {
        var title = titles.get(postId);
        var responded = action.respondedPostIds();
        return title != null && responded != null && responded.contains(postId)
                ? title + " (has responded)"
                : title;
    }
}
