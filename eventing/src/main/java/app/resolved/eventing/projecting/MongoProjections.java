package app.resolved.eventing.projecting;

import app.resolved.contracts.Fact;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Projections;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Projections into collections of one database. */
public final class MongoProjections implements Projections {

    private final MongoTemplate mongo;

    public MongoProjections(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public <F extends Fact, D> FactListener<F> into(
            Class<D> document, Function<Heard.Told<F>, D> shape) {
        return new Projection<>(mongo, document, shape);
    }
}
