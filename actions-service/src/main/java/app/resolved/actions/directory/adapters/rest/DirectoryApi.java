package app.resolved.actions.directory.adapters.rest;

import app.resolved.actions.actions.application.ForgetPeople;
import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.application.Directory.Recorded;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.contracts.PostState;
import app.resolved.webkit.commands.CommandHeaders;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "Directory")
class DirectoryApi {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final Directory directory;
    private final DirectoryReader reader;
    private final ForgetPeople forgetting;

    DirectoryApi(Directory directory, DirectoryReader reader, ForgetPeople forgetting) {
        this.directory = directory;
        this.reader = reader;
        this.forgetting = forgetting;
    }

    @PutMapping("/agencies/{id}")
    @Operation(summary = "Records a partner agency")
    ResponseEntity<AgencyState> putAgency(
            @PathVariable String id,
            @Valid @RequestBody DirectoryBodies.Agency body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayTend());
        var agency = new AgencyState(valid(id), body.name().strip());
        return answered(directory.record(agency, asked(visitor, request)));
    }

    @PutMapping("/people/{id}")
    @Operation(
            summary = "Records a person and what they may do",
            description =
                    "Nobody changes their own rights; whoever may read exempt matter gives and"
                        + " takes that; roles and bodies are given for bodies that one has. Without"
                        + " committeeIds the roles are for all bodies.")
    ResponseEntity<PersonState> putPerson(
            @PathVariable String id,
            @Valid @RequestBody DirectoryBodies.Person body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayTend());
        var person =
                new PersonState(
                        valid(id),
                        body.name().strip(),
                        body.email().strip(),
                        body.roles(),
                        body.committeeIds() == null ? Set.of() : body.committeeIds(),
                        body.agencyId(),
                        Boolean.TRUE.equals(body.entitled()));
        return answered(directory.record(person, Rights.giver(visitor), asked(visitor, request)));
    }

    @PutMapping("/posts/{id}")
    @Operation(summary = "Records a post and who holds it: nobody while vacant, two when joint")
    ResponseEntity<PostState> putPost(
            @PathVariable String id,
            @Valid @RequestBody DirectoryBodies.Post body,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayTend());
        var post =
                new PostState(
                        valid(id),
                        body.title().strip(),
                        body.holderIds().stream().distinct().toList(),
                        body.agencyId(),
                        body.linePostId());
        return answered(directory.record(post, asked(visitor, request)));
    }

    @DeleteMapping("/people/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Erases a person: their posts become vacant, their name leaves all timelines"
                            + " and kept mail",
            description =
                    "Only whoever could take away all that they may do erases somebody, as it is"
                            + " for a record of them; an administrator of all bodies erases anybody"
                            + " else, and nobody themselves. Otherwise it is 403, and nothing is"
                            + " erased.")
    void erasePerson(
            @PathVariable String id,
            @Parameter(hidden = true) Visitor visitor,
            HttpServletRequest request) {
        visitor.must(visitor.mayTend());
        var notTheirs =
                directory.erasePerson(valid(id), Rights.giver(visitor), asked(visitor, request));
        notTheirs.ifPresent(why -> {
            throw Refused.notYours(why.field(), why.sentence());
        });
        forgetting.forget(id);
    }

    @GetMapping("/agencies")
    Listing<AgencyState> agencies(
            @Parameter(hidden = true) Paging paging, @Parameter(hidden = true) Visitor visitor) {
        look(visitor);
        var found = reader.agencies(after(paging), paging.fetch());
        return paging.listing(found, one -> List.of(one.agencyId()));
    }

    @GetMapping("/people")
    Listing<PersonState> people(
            @Parameter(hidden = true) Paging paging, @Parameter(hidden = true) Visitor visitor) {
        look(visitor);
        var found = reader.people(after(paging), paging.fetch());
        return paging.listing(found, one -> List.of(one.personId()));
    }

    @GetMapping("/posts")
    Listing<PostState> posts(
            @Parameter(hidden = true) Paging paging, @Parameter(hidden = true) Visitor visitor) {
        look(visitor);
        var found = reader.posts(after(paging), paging.fetch());
        return paging.listing(found, one -> List.of(one.postId()));
    }

    private static void look(Visitor visitor) {
        visitor.must(visitor.mayTend() || visitor.is(Role.COORDINATOR));
    }

    private static @Nullable String after(Paging paging) {
        return paging.first() ? null : paging.after().getFirst();
    }

    private static String valid(String id) {
        if (!ID.matcher(id).matches()) {
            throw Refused.badInput(
                    "id", "An id is 1 to 100 letters, digits, dots, hyphens and underscores.");
        }
        return id;
    }

    private static Directory.Request asked(Visitor visitor, HttpServletRequest request) {
        return new Directory.Request(
                CommandHeaders.commandId(request, visitor), CommandHeaders.ifMatch(request));
    }

    private static <S> ResponseEntity<S> answered(Recorded<S> recorded) {
        return switch (recorded) {
            case Recorded.Done<S>(var stored) ->
                    ResponseEntity.ok()
                            .eTag("\"" + stored.version() + "\"")
                            .body(stored.document());
            case Recorded.Outdated<S>() ->
                    throw new OptimisticLockingFailureException("seen in an older version");
            case Recorded.Refused<S>(var field, var sentence) ->
                    throw Refused.badInput(field, sentence);
            case Recorded.NotTheirs<S>(var field, var sentence) ->
                    throw Refused.notYours(field, sentence);
        };
    }
}
