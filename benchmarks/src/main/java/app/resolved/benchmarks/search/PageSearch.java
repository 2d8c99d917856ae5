package app.resolved.benchmarks.search;

import app.resolved.benchmarks.measuring.Cpu;
import app.resolved.benchmarks.measuring.Round;
import app.resolved.benchmarks.measuring.Side;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One page of 50 after another, each for other words; says what the slowest took. */
final class PageSearch implements Side {

    enum Kind {
        WORDS,
        TEXT
    }

    private static final int PAGE = 51;
    private static final int SAMPLE = 500;
    private final String name;
    private final MongoCollection<Document> outcomes;
    private final Kind kind;
    private final Corpus corpus = new Corpus(11);
    private final List<Long> nanos = new ArrayList<>();

    PageSearch(String name, MongoCollection<Document> outcomes, Kind kind) {
        this.name = name;
        this.outcomes = outcomes;
        this.kind = kind;
    }

    void index() {
        switch (kind) {
            case WORDS -> {
                outcomes.createIndex(
                        Indexes.compoundIndex(
                                Indexes.ascending("words"), Indexes.descending("order")));
                outcomes.createIndex(
                        Indexes.compoundIndex(
                                Indexes.ascending("words", "committeeId"),
                                Indexes.descending("order")));
            }
            case TEXT -> outcomes.createIndex(Indexes.text("words"));
        }
    }

    @Override
    public Round round(Duration about) {
        long cpu = Cpu.nanos();
        long start = System.nanoTime();
        int done = 0;
        while (System.nanoTime() - start < about.toNanos()) {
            long before = System.nanoTime();
            search(corpus.search());
            nanos.add(System.nanoTime() - before);
            done++;
        }
        return new Round(done, System.nanoTime() - start, Cpu.nanos() - cpu);
    }

    private void search(Corpus.Asked asked) {
        outcomes.find(filter(asked))
                .projection(new Document("order", 1))
                .sort(Sorts.descending("order"))
                .limit(PAGE)
                .into(new ArrayList<>());
    }

    private Bson filter(Corpus.Asked asked) {
        var scope = scope(asked);
        return switch (kind) {
            case TEXT -> Filters.and(Filters.text(quoted(asked.words())), scope);
            case WORDS -> words(rarestFirst(asked.words(), scope), scope);
        };
    }

    private static Bson scope(Corpus.Asked asked) {
        var year = asked.year();
        var committee = asked.committeeId();
        return Filters.and(
                committee.isEmpty() ? Filters.empty() : Filters.eq("committeeId", committee),
                Filters.gte("order", year == 0 ? "" : year + "-05-01"),
                Filters.lt("order", year == 0 ? "\uffff" : (year + 1) + "-05-01"));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
    }

    private static Bson words(List<String> rarest, Bson scope) {
        var first = Filters.and(Filters.eq("words", rarest.getFirst()), scope);
        var others = rarest.stream().skip(1).map(word -> Filters.ne("words", word)).toList();
        return others.isEmpty() ? first : Filters.and(first, Filters.nor(others));
    }

    private List<String> rarestFirst(List<String> words, Bson scope) {
        record Reach(String word, String order) {}
        return words.size() < 2
                ? words
                : words.stream()
                        .map(word -> new Reach(word, reach(word, scope)))
                        .sorted(Comparator.comparing(Reach::order))
                        .map(Reach::word)
                        .toList();
    }

    private String reach(String word, Bson scope) {
        var found =
                outcomes.find(Filters.and(Filters.eq("words", word), scope))
                        .projection(new Document("order", 1).append("_id", 0))
                        .sort(Sorts.descending("order"))
                        .skip(SAMPLE)
                        .first();
        return found == null ? "" : found.getString("order");
    }

    @Override
    public void close() {
        Collections.sort(nanos);
        var plan =
                outcomes.find(filter(corpus.search()))
                        .sort(Sorts.descending("order"))
                        .limit(PAGE)
                        .explain();
        var scans = plan.toJson().contains("COLLSCAN");
        System.err.println(
                "%s: %d searches, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, slowest %.1f ms, collection scan: %s"
                        .formatted(
                                name,
                                nanos.size(),
                                at(0.5),
                                at(0.95),
                                at(0.99),
                                at(1),
                                scans ? "yes" : "no"));
    }

    private double at(double share) {
        return nanos.isEmpty()
                ? 0
                : nanos.get((int) Math.min(nanos.size() - 1, share * nanos.size())) / 1e6;
    }
}
