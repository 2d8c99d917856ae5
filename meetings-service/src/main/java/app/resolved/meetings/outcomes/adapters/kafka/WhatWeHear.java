package app.resolved.meetings.outcomes.adapters.kafka;

import app.resolved.contracts.ActionsFact;
import app.resolved.contracts.DirectoryFact.PostRecorded;
import app.resolved.contracts.FactTypes;
import app.resolved.contracts.Topic;
import app.resolved.eventing.FactListener;
import app.resolved.eventing.Heard;
import app.resolved.eventing.Hearing;
import app.resolved.eventing.Projections;
import app.resolved.meetings.outcomes.adapters.mongo.HeardAction;
import app.resolved.meetings.outcomes.adapters.mongo.HeardPost;
import app.resolved.meetings.outcomes.adapters.mongo.MongoOpenActions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that meetings-service hears, besides what web-kit hears of people. */
@Configuration(proxyBeanMethods = false)
class WhatWeHear {

    @Bean
    Hearing<ActionsFact> whatBecame(Projections projections, MongoOpenActions open) {
        FactListener<ActionsFact> keeps =
                projections.into(HeardAction.class, told -> HeardAction.of(told.fact().action()));
        return new Hearing<>(
                "what-became",
                Topic.ACTIONS,
                allOfActions(),
                newest -> {
                    keeps.take(newest);
                    open.count(committeesOf(newest));
                });
    }

    private static Set<String> committeesOf(List<Heard<ActionsFact>> newest) {
        return newest.stream()
                .filter(Heard.Told.class::isInstance)
                .map(heard -> ((Heard.Told<ActionsFact>) heard).fact().action().committeeId())
                .collect(Collectors.toSet());
    }

    @Bean
    Hearing<PostRecorded> posts(Projections projections) {
        return new Hearing<>(
                "posts",
                Topic.DIRECTORY,
                Set.of(PostRecorded.class),
                projections.into(
                        HeardPost.class,
                        told ->
                                new HeardPost(
                                        told.fact().post().postId(), told.fact().post().title())));
    }

    private static Set<Class<? extends ActionsFact>> allOfActions() {
        return FactTypes.leaves(ActionsFact.class)
                .map(type -> type.asSubclass(ActionsFact.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
