package app.resolved.meetings.outcomes.adapters.mongo;

import app.resolved.meetings.outcomes.application.ReferenceNumbers;
import app.resolved.meetings.outcomes.domain.MunicipalYear;
import app.resolved.meetings.outcomes.domain.Reference;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/**
 * One counter a committee and year. Callers of one process that wait for the same counter share a
 * write, so that many who record at once do not queue on one document.
 */
@Repository
class MongoReferenceNumbers implements ReferenceNumbers {

    private final ConcurrentMap<String, SharedCounter> counters = new ConcurrentHashMap<>();
    private final CounterDocuments documents;

    MongoReferenceNumbers(MongoTemplate mongo) {
        this.documents = new CounterDocuments(mongo);
    }

    @Override
    public List<Reference> next(String code, MunicipalYear year, int howMany) {
        var id = code + " " + year;
        var counter =
                counters.computeIfAbsent(
                        id, _ -> new SharedCounter(more -> documents.raise(id, more)));
        long first = counter.take(howMany);
        return LongStream.range(first, first + howMany)
                .mapToObj(number -> new Reference(code, year, number))
                .toList();
    }
}
