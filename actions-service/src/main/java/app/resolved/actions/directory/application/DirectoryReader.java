package app.resolved.actions.directory.application;

import app.resolved.contracts.AgencyState;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PostState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the directory. A council's fits into memory: at most 20,000 of each are read. */
public interface DirectoryReader {

    DirectoryView everything();

    /** What the posts of those ids and their holders need to be shown. */
    DirectoryView around(Collection<String> postIds);

    /** By id, those after that one. */
    List<PostState> posts(@Nullable String after, int most);

    List<PersonState> people(@Nullable String after, int most);

    List<AgencyState> agencies(@Nullable String after, int most);

    List<PostState> postsHeldBy(String personId);

    Optional<PersonState> person(String personId);

    Optional<AgencyState> agency(String agencyId);

    List<PostState> postsOfAgency(String agencyId);

    /** Ids of the posts that nobody holds. */
    Set<String> vacantPosts();

    /** Whoever has that address, in any case of letters. */
    Optional<PersonState> personByEmail(String email);

    /** As written in letters; "somebody who left" where they are not there any more. */
    String nameOf(String personId);
}
