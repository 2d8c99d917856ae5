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
    private static final int SAMPLE = 500;

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
        insert(copies.stream().filter(copy -> !there.containsKey(copy.id())).toList());
        replace(
                copies.stream()
                        .filter(copy -> there.containsKey(copy.id()))
                        .filter(copy -> !copy.equals(there.get(copy.id())))
                        .toList());
    }

    /**
     * Insertions are made many at a time within MongoDB, which updates that may insert are not.
     * Somebody else may have copied one of them meanwhile.
     */
    private void insert(List<SearchableOutcome> copies) {
        try {
            mongo.insert(copies, SearchableOutcome.class);
        } catch (DuplicateKeyException _) {
            replace(copies);
        }
    }

    private Map<String, SearchableOutcome> copiesOf(Collection<String> ids) {
        return mongo.find(new Query(where("_id").in(ids)), SearchableOutcome.class).stream()
                .collect(Collectors.toMap(SearchableOutcome::id, Function.identity()));
    }

    private void replace(List<SearchableOutcome> copies) {
        if (copies.isEmpty()) {
            return;
        }
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
        var found =
                wanted.restricted()
                        ? new Criteria()
                                .orOperator(
                                        one("words", false, wanted, after),
                                        one("restrictedWords", true, wanted, after))
                        : one("words", false, wanted, after);
        return new Query(found).maxTime(PATIENCE);
    }

    private Criteria one(String words, boolean restricted, Wanted wanted, List<String> after) {
        var scope = List.of(committees(wanted), order(wanted.year(), after));
        var terms = rarestFirst(words, wanted.terms(), scope);
        return all(
                scope, terms.isEmpty() ? where("restricted").is(restricted) : having(words, terms));
    }

    private static Criteria all(List<Criteria> scope, Criteria more) {
        return new Criteria()
                .andOperator(
                        Stream.concat(scope.stream(), Stream.of(more))
                                .filter(each -> !each.getCriteriaObject().isEmpty())
                                .toList());
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

    /**
     * The index leads by the first, the rarest; the others are only looked for there. Said as "not
     * other than", no index can be taken for them, and it costs half of what an expression does.
     */
    private static Criteria having(String words, List<String> terms) {
        var first = where(words).is(terms.getFirst());
        var others = terms.stream().skip(1).map(term -> where(words).ne(term)).toList();
        return others.isEmpty()
                ? first
                : new Criteria().andOperator(first, new Criteria().norOperator(others));
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

    /** The rarest where one looks: of which one has to go back furthest for so many. */
    private List<String> rarestFirst(String words, List<String> terms, List<Criteria> scope) {
        return terms.size() < 2
                ? terms
                : terms.stream()
                        .map(term -> new Reach(term, reach(all(scope, where(words).is(term)))))
                        .sorted(Comparator.comparing(Reach::order))
                        .map(Reach::term)
                        .toList();
    }

    private record Reach(String term, String order) {}

    /** Read off the index alone; empty where there are not so many. */
    private String reach(Criteria having) {
        var query = new Query(having).with(NEWEST_FIRST).skip(SAMPLE).limit(1).maxTime(PATIENCE);
        query.fields().include("order").exclude("_id");
        var found = mongo.findOne(query, Document.class, "searchableOutcomes");
        return found == null ? "" : found.getString("order");
    }
}
