package app.resolved.webkit.sample;

import app.resolved.eventing.FactTooLarge;
import app.resolved.eventing.OutboxFull;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.bulk.WriteConcernError;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleApi {

    enum Urgency {
        SOON,
        NOW
    }

    record Asked(
            @NotBlank(message = "must say what is asked") String title,
            int days,
            @Nullable Urgency urgency,
            @Nullable List<String> of) {}

    private static final List<String> ROWS = List.of("a", "b", "c", "d", "e");

    @GetMapping("/api/rows")
    Listing<String> rows(Paging paging) {
        var after = paging.first() ? "" : paging.after().getFirst();
        var rows = ROWS.stream().filter(row -> row.compareTo(after) > 0).limit(paging.fetch());
        return paging.listing(rows.toList(), List::of);
    }

    @GetMapping("/api/others")
    Listing<String> others(Paging paging) {
        return rows(paging);
    }

    @GetMapping("/api/visitor")
    String visitor(Visitor visitor) {
        return visitor.name();
    }

    @PostMapping("/api/asked")
    Asked asked(@Valid @RequestBody Asked asked) {
        return asked;
    }

    @GetMapping("/api/troubles/{kind}")
    String trouble(@PathVariable String kind) {
        throw switch (kind) {
            case "locking" -> new OptimisticLockingFailureException("version 3, not 2");
            case "full" -> new OutboxFull("a1", 201);
            case "late" -> new UncategorizedMongoDbException("late", notConfirmed());
            case "away" -> new UncategorizedMongoDbException("away", notReached());
            case "cut" -> new DataAccessResourceFailureException("cut", cut());
            case "large" -> new FactTooLarge("action.opened.v1", 2_000_000, 1_000_000);
            case "rule" -> Refused.againstARule("A completed action cannot be withdrawn.");
            case "gone" -> Refused.notFound();
            default -> new IllegalStateException("secret words");
        };
    }

    private static MongoConnectionPoolClearedException notReached() {
        var server = new ServerId(new ClusterId(), new ServerAddress());
        return new MongoConnectionPoolClearedException(server, null);
    }

    private static MongoSocketReadTimeoutException cut() {
        return new MongoSocketReadTimeoutException(
                "secret words", new ServerAddress(), new SocketTimeoutException());
    }

    private static MongoWriteConcernException notConfirmed() {
        return new MongoWriteConcernException(
                new WriteConcernError(
                        64, "WriteConcernTimeout", "secret words", new BsonDocument()),
                WriteConcernResult.acknowledged(1, true, null),
                new ServerAddress(),
                Set.of());
    }
}
