package app.resolved.actions.actions.adapters.mongo;

import static org.springframework.data.domain.Sort.Direction.ASC;

import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

/** The indexes that lists of actions go by; those of few actions hold only these. */
final class ActionIndexes {

    private ActionIndexes() {}

    static void make(IndexOperations indexes) {
        indexes.createIndex(new Index("status", ASC).on("order", ASC));
        indexes.createIndex(new Index("committeeId", ASC).on("status", ASC).on("order", ASC));
        indexes.createIndex(new Index("ownerPostId", ASC).on("status", ASC).on("order", ASC));
        indexes.createIndex(
                partial(
                        new Index("contributors.postId", ASC).on("status", ASC).on("order", ASC),
                        Criteria.where("contributors.postId").exists(true)));
        indexes.createIndex(
                partial(
                        new Index("copies.postId", ASC).on("status", ASC).on("order", ASC),
                        Criteria.where("copies.postId").exists(true)));
        indexes.createIndex(new Index("timeline.personId", ASC).sparse());
        indexes.createIndex(new Index("due.owedTo.itemId", ASC).sparse());
        indexes.createIndex(new Index("outcomes.outcome.outcomeId", ASC));
        indexes.createIndex(
                partial(
                        new Index("committeeId", ASC).on("_id", ASC),
                        Criteria.where("hangsOnTheCalendar").is(true)));
        indexes.createIndex(
                partial(
                        new Index("provisional", ASC).on("order", ASC),
                        Criteria.where("provisional").is(true)));
        indexes.createIndex(
                partial(
                        new Index("uncopied", ASC).on("order", ASC),
                        Criteria.where("uncopied").is(true)));
        indexes.createIndex(
                partial(
                        new Index("copyWaits", ASC).on("order", ASC),
                        Criteria.where("copyWaits").is(true)));
        indexes.createIndex(
                partial(
                        new Index("respondBy", ASC).on("order", ASC),
                        Criteria.where("respondBy").exists(true)));
        indexes.createIndex(
                partial(
                        new Index("unsettledLinks", ASC),
                        Criteria.where("unsettledLinks").exists(true)));
    }

    private static Index partial(Index index, Criteria only) {
        return index.partial(PartialIndexFilter.of(only));
    }
}
