package app.resolved.webkit.people;

import static org.springframework.data.domain.Sort.Direction.ASC;

import app.resolved.contracts.DirectoryFact.PersonRecorded;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.Topic;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.Projections;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/**
 * Hears the directory, in every service, so that each knows its visitors without asking another.
 */
@Configuration(proxyBeanMethods = false)
public class PeopleConfiguration {

    @Bean
    People knownPeople(MongoOperations mongo) {
        mongo.indexOps(KnownPerson.class).createIndex(new Index("email", ASC));
        mongo.indexOps(KnownPost.class).createIndex(new Index("holderIds", ASC));
        return new People(mongo);
    }

    @Bean
    Hearing<PersonRecorded> peopleHeard(Projections projections) {
        return new Hearing<>(
                "people",
                Topic.DIRECTORY,
                Set.of(PersonRecorded.class),
                projections.<PersonRecorded, KnownPerson>into(
                        KnownPerson.class, told -> KnownPerson.of(told.fact().person())));
    }

    @Bean
    Hearing<PostRecorded> postsHeard(Projections projections) {
        return new Hearing<>(
                "posts-held",
                Topic.DIRECTORY,
                Set.of(PostRecorded.class),
                projections.<PostRecorded, KnownPost>into(
                        KnownPost.class, told -> KnownPost.of(told.fact().post())));
    }
}
