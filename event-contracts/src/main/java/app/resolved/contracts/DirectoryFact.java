package app.resolved.contracts;

/**
 * What actions-service says of people, posts and agencies, on the compacted topic {@code
 * directory.events}. A record without a value is the erasure of its key.
 */
public sealed interface DirectoryFact extends Fact {

    @Type("directory.post-recorded.v1")
    record PostRecorded(PostState post) implements DirectoryFact {
        @Override
        public String key() {
            return post.postId();
        }
    }

    @Type("directory.person-recorded.v1")
    record PersonRecorded(PersonState person) implements DirectoryFact {
        @Override
        public String key() {
            return person.personId();
        }
    }

    @Type("directory.agency-recorded.v1")
    record AgencyRecorded(AgencyState agency) implements DirectoryFact {
        @Override
        public String key() {
            return agency.agencyId();
        }
    }
}
