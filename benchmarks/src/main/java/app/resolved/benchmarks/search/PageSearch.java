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
    private static final int WEIGHED = 2_000;
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
        var all = new ArrayList<Bson>();
        all.add(words(asked.words()));
        if (!asked.committeeId().isEmpty()) {
            all.add(Filters.eq("committeeId", asked.committeeId()));
        }
        if (asked.year() != 0) {
            all.add(Filters.gte("order", asked.year() + "-05-01"));
            all.add(Filters.lt("order", (asked.year() + 1) + "-05-01"));
        }
        return Filters.and(all);
    }

    private Bson words(List<String> words) {
        return switch (kind) {
            case TEXT ->
                    Filters.text(
                            words.stream()
                                    .map(word -> '"' + word + '"')
                                    .collect(Collectors.joining(" ")));
            case WORDS -> {
                var rarest = rarestFirst(words);
                var first = Filters.eq("words", rarest.getFirst());
                yield rarest.size() == 1
                        ? first
                        : Filters.and(
                                first,
                                Filters.expr(
                                        new Document(
                                                "$setIsSubset",
                                                List.of(
                                                        new Document(
                                                                "$literal",
                                                                rarest.subList(1, rarest.size())),
                                                        "$words"))));
            }
        };
    }

    private List<String> rarestFirst(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        record Weighed(String word, long weight) {}
        return words.stream()
                .map(word ->
                        new Weighed(
                                word,
                                outcomes.countDocuments(
                                        Filters.eq("words", word),
                                        new com.mongodb.client.model.CountOptions()
                                                .limit(WEIGHED))))
                .sorted(java.util.Comparator.comparingLong(Weighed::weight))
                .map(Weighed::word)
                .toList();
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
                "%s: %d searches, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms, collection scan: %s"
                        .formatted(
                                name,
                                nanos.size(),
                                at(0.5),
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
