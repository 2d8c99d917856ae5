package app.resolved.actions.directory.adapters.mongo;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.DirectoryView;
import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What was erased keeps its id alone: every list asks for a name or title. */
@Component
class MongoDirectoryReader implements DirectoryReader {

    private static final int MOST = 20_000;

    private final MongoOperations mongo;

    MongoDirectoryReader(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(PersonDocument.class).createIndex(new Index("address", ASC));
        mongo.indexOps(PostDocument.class).createIndex(new Index("holderIds", ASC));
        mongo.indexOps(PostDocument.class).createIndex(new Index("agencyId", ASC).sparse());
        mongo.indexOps(PostDocument.class).createIndex(new Index("title", ASC).on("_id", ASC));
    }

    @Override
    public DirectoryView everything() {
        return DirectoryView.of(
                list(where("title").exists(true), PostDocument.class, PostDocument::state),
                list(where("name").exists(true), PersonDocument.class, PersonDocument::state),
                list(where("name").exists(true), AgencyDocument.class, AgencyDocument::state));
    }

    @Override
    public DirectoryView around(Collection<String> postIds) {
        var posts =
                list(
                        where("_id").in(postIds).and("title").exists(true),
                        PostDocument.class,
                        PostDocument::state);
        var holders =
                posts.stream()
                        .flatMap(post -> post.holderIds().stream())
                        .collect(Collectors.toSet());
        var people =
                list(
                        where("_id").in(holders).and("name").exists(true),
                        PersonDocument.class,
                        PersonDocument::state);
        return DirectoryView.of(posts, people, agenciesOf(posts));
    }

    private List<AgencyState> agenciesOf(List<PostState> posts) {
        var ids =
                posts.stream()
                        .map(PostState::agencyId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : list(
                        where("_id").in(ids).and("name").exists(true),
                        AgencyDocument.class,
                        AgencyDocument::state);
    }

    private <D, S> List<S> list(Criteria criteria, Class<D> type, Function<D, S> state) {
        return mongo.find(query(criteria).limit(MOST), type).stream().map(state).toList();
    }

    @Override
    public List<PostState> posts(@Nullable String after, int most) {
        return page(after, most, "title", PostDocument.class, PostDocument::state);
    }

    @Override
    public List<PersonState> people(@Nullable String after, int most) {
        return page(after, most, "name", PersonDocument.class, PersonDocument::state);
    }

    @Override
    public List<AgencyState> agencies(@Nullable String after, int most) {
        return page(after, most, "name", AgencyDocument.class, AgencyDocument::state);
    }

    private <D, S> List<S> page(
            @Nullable String after, int most, String there, Class<D> type, Function<D, S> state) {
        var asked = query(where("_id").gt(after == null ? "" : after).and(there).exists(true));
        return mongo.find(asked.with(Sort.by("_id")).limit(most), type).stream()
                .map(state)
                .toList();
    }

    @Override
    public List<PostState> postsHeldBy(String personId) {
        return list(where("holderIds").is(personId), PostDocument.class, PostDocument::state);
    }

    @Override
    public Optional<PersonState> person(String personId) {
        return one(personId, PersonDocument.class).map(PersonDocument::state);
    }

    @Override
    public Optional<AgencyState> agency(String agencyId) {
        return one(agencyId, AgencyDocument.class).map(AgencyDocument::state);
    }

    /** Of what is erased only the id is left, which is no document to be read. */
    private <D> Optional<D> one(String id, Class<D> type) {
        var there = query(where("_id").is(id).and("name").exists(true));
        return Optional.ofNullable(mongo.findOne(there, type));
    }

    @Override
    public List<PostState> postsOfAgency(String agencyId) {
        return list(
                where("agencyId").is(agencyId).and("title").exists(true),
                PostDocument.class,
                PostDocument::state);
    }

    @Override
    public Set<String> vacantPosts() {
        var vacant = where("holderIds").is(List.of()).and("title").exists(true);
        return list(vacant, PostDocument.class, PostDocument::state).stream()
                .map(PostState::postId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<PersonState> personByEmail(String email) {
        var asked = query(where("address").is(PersonDocument.inLowerCase(email))).limit(1);
        return Optional.ofNullable(mongo.findOne(asked, PersonDocument.class))
                .map(PersonDocument::state);
    }

    @Override
    public String nameOf(String personId) {
        return one(personId, PersonDocument.class)
                .map(PersonDocument::name)
                .orElse("somebody who left");
    }
}
