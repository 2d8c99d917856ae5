package app.resolved.actions.partners.application;

import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import app.resolved.webkit.passes.Pass;
import app.resolved.webkit.passes.PassReader;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds by the pass of a link for which agency it was sent, as the directory stands now. */
public final class Partners {

    private final PassReader passes;
    private final DirectoryReader directory;
    private final TakenBackLinks takenBack;
    private final InstantSource realTime;

    public Partners(
            PassReader passes,
            DirectoryReader directory,
            TakenBackLinks takenBack,
            InstantSource realTime) {
        this.passes = passes;
        this.directory = directory;
        this.takenBack = takenBack;
        this.realTime = realTime;
    }

    /**
     * The links that were sent to them until now open nothing any more; those of later mail do.
     *
     * @return empty where there is no such person
     */
    public Optional<PersonState> takeLinksBack(String personId) {
        var person = directory.person(personId);
        person.ifPresent(_ -> takenBack.takeBack(personId, realTime.instant()));
        return person;
    }

    public Opened open(String pass) {
        return switch (passes.read(pass, realTime.instant())) {
            case PassReader.Reading.Valid(var valid) ->
                    directory
                            .person(valid.personId())
                            .filter(person -> valid.agencyId().equals(person.agencyId()))
                            .filter(_ -> !isTakenBack(valid))
                            .<Opened>map(person -> new Opened.By(partner(valid, person)))
                            .orElseGet(Opened.NotValid::new);
            case PassReader.Reading.Expired() -> new Opened.TooOld();
            case PassReader.Reading.NotOurs() -> new Opened.NotValid();
        };
    }

    private boolean isTakenBack(Pass pass) {
        return takenBack
                .of(pass.personId())
                .filter(madeUntil -> !pass.from().isAfter(madeUntil))
                .isPresent();
    }

    private Partner partner(Pass pass, PersonState person) {
        return new Partner(
                person.personId(),
                person.name(),
                directory.agency(pass.agencyId()).map(AgencyState::name).orElse(""),
                Stream.concat(
                                directory.postsOfAgency(pass.agencyId()).stream(),
                                directory.postsHeldBy(person.personId()).stream())
                        .map(PostState::postId)
                        .collect(Collectors.toSet()));
    }
}
