package app.resolved.benchmarks.aggregates;

import app.resolved.contracts.OutcomeState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a service would store of an outcome. */
@Document("outcomes")
record OutcomeDocument(@Id String id, OutcomeState outcome) {}
