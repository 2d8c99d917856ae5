package app.resolved.meetings.search.adapters.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Outcome;
import app.resolved.meetings.search.application.SearchIndex;
import app.resolved.meetings.search.application.Wanted;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * One index holds each word with the order of lists, so that a page is read off it without sorting,
 * by the rarest of the words; the others are looked for in what it leads to.
 */
@Repository
class MongoSearchIndex implements SearchIndex {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "order");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int WEIGHED = 2_000;
    private final MongoTemplate mongo;

    MongoSearchIndex(MongoTemplate mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(SearchableOutcome.class);
        for (var words : List.of("words", "restrictedWords")) {
            indexes.createIndex(
                    new Index(words, Sort.Direction.ASC).on("order", Sort.Direction.DESC));
            indexes.createIndex(
                    new Index(words, Sort.Direction.ASC)
                            .on("committeeId", Sort.Direction.ASC)
                            .on("order", Sort.Direction.DESC));
        }
        indexes.createIndex(
                new Index("restricted", Sort.Direction.ASC).on("order", Sort.Direction.DESC));
        indexes.createIndex(
                new Index("restricted", Sort.Direction.ASC)
                        .on("committeeId", Sort.Direction.ASC)
                        .on("order", Sort.Direction.DESC));
    }

    /** A copy stands in many rows of its indexes: one that says the same is not written again. */
    @Override
    public void put(Collection<Outcome> outcomes) {
        var copies = outcomes.stream().map(SearchableOutcome::of).toList();
        var there = copiesOf(copies.stream().map(SearchableOutcome::id).toList());
        var changed = copies.stream().filter(copy -> !copy.equals(there.get(copy.id()))).toList();
        boolean allNew = there.isEmpty();
        if (!changed.isEmpty() && !(allNew && inserted(changed))) {
            replace(changed);
        }
    }

    /**
     * Insertions are made many at a time within MongoDB, which updates that may insert are not.
     *
     * @return false where somebody else copied one of them meanwhile
     */
    private boolean inserted(Collection<SearchableOutcome> copies) {
        try {
            mongo.insert(copies, SearchableOutcome.class);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private Map<String, SearchableOutcome> copiesOf(Collection<String> ids) {
        return mongo.find(new Query(where("_id").in(ids)), SearchableOutcome.class).stream()
                .collect(Collectors.toMap(SearchableOutcome::id, Function.identity()));
    }

    private void replace(Collection<SearchableOutcome> copies) {
        var bulk = mongo.bulkOps(BulkMode.UNORDERED, SearchableOutcome.class);
        for (var copy : copies) {
            bulk.replaceOne(
                    new Query(where("_id").is(copy.id())),
                    copy,
                    FindAndReplaceOptions.options().upsert());
        }
        bulk.execute();
    }

    @Override
    public List<Hit> find(Wanted wanted, List<String> after, int most) {
        var query = query(wanted, after).with(NEWEST_FIRST).limit(most);
        query.fields().include("order");
        return mongo.find(query, Document.class, "searchableOutcomes").stream()
                .map(each -> new Hit(each.getString("_id"), each.getString("order")))
                .toList();
    }

    @Override
    public long count(Wanted wanted, int atMost) {
        return mongo.count(query(wanted, List.of()).limit(atMost), SearchableOutcome.class);
    }

    private Query query(Wanted wanted, List<String> after) {
        var terms = rarestFirst(wanted.terms());
        var found =
                wanted.restricted()
                        ? new Criteria()
                                .orOperator(
                                        one("words", false, terms, wanted, after),
                                        one("restrictedWords", true, terms, wanted, after))
                        : one("words", false, terms, wanted, after);
        return new Query(found).maxTime(PATIENCE);
    }

    private static Criteria one(
            String words,
            boolean restricted,
            List<String> terms,
            Wanted wanted,
            List<String> after) {
        var all =
                Stream.of(
                        where("restricted").is(restricted),
                        committees(wanted),
                        order(wanted.year(), after),
                        having(words, terms));
        return new Criteria()
                .andOperator(all.filter(each -> !each.getCriteriaObject().isEmpty()).toList());
    }

    private static Criteria committees(Wanted wanted) {
        var ids = wanted.committeeIds();
        if (ids == null) {
            return new Criteria();
        }
        return ids.size() == 1
                ? where("committeeId").is(ids.iterator().next())
                : where("committeeId").in(ids);
    }

    /** The index leads by the first, the rarest; the others are only looked for there. */
    private static Criteria having(String words, List<String> terms) {
        if (terms.isEmpty()) {
            return new Criteria();
        }
        var first = where(words).is(terms.getFirst());
        return terms.size() == 1
                ? first
                : new Criteria().andOperator(first, among(words, terms.subList(1, terms.size())));
    }

    private static Criteria among(String words, List<String> terms) {
        var literal = new Document("$literal", terms);
        return Criteria.expr(() -> new Document("$setIsSubset", List.of(literal, "$" + words)));
    }

    /** The order begins with the day, so a year is a part of it. */
    private static Criteria order(@Nullable MunicipalYear year, List<String> after) {
        if (year == null && after.isEmpty()) {
            return new Criteria();
        }
        var from = year == null ? "" : firstDay(year.startsIn());
        var to = year == null ? "\uffff" : firstDay(year.startsIn() + 1);
        var below = after.isEmpty() || to.compareTo(after.getFirst()) < 0 ? to : after.getFirst();
        return where("order").gte(from).lt(below);
    }

    private static String firstDay(int year) {
        return LocalDate.of(year, Month.MAY, 1).toString();
    }

    /** How common a word is hardly changes: a bounded count on the index tells. */
    private List<String> rarestFirst(List<String> terms) {
        return terms.size() < 2
                ? terms
                : terms.stream()
                        .map(term -> new Weighed(term, weight(term)))
                        .sorted(Comparator.comparingLong(Weighed::weight))
                        .map(Weighed::term)
                        .toList();
    }

    private record Weighed(String term, long weight) {}

    private long weight(String term) {
        return mongo.count(
                new Query(where("words").is(term)).limit(WEIGHED), SearchableOutcome.class);
    }
}
