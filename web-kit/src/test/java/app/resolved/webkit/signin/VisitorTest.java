package app.resolved.webkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.people.Successions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class VisitorTest {

    @Test
    void clerksForTheCommitteesNamed() {
        var clerk = Visitor.of(person(Set.of("sc")), Set.of());

        assertThat(clerk.mayClerk("sc")).isTrue();
        assertThat(clerk.mayClerk("other")).isFalse();
    }

    @Test
    void clerksForAllWhereNoneIsNamed() {
        assertThat(Visitor.of(person(Set.of()), Set.of()).mayClerk("any")).isTrue();
    }

    @Test
    void clerksForWhatItsCommitteeTookOverFromToTheFirst() {
        var tookOver = Map.of("new", "merged", "merged", "first", "first", "new");
        Successions successions =
                ids -> ids.stream().map(tookOver::get).filter(Objects::nonNull).toList();

        var clerk = Visitor.of(person(Set.of("new")), Set.of()).following(successions);

        assertThat(clerk.mayClerk("first")).isTrue();
        assertThat(clerk.mayClerk("other")).isFalse();
    }

    @Test
    void belongsToABodyOnlyWhereTheRoleIsHeldForItByName() {
        var member =
                new PersonState(
                        "id", "Ms A", "a@example.org", Set.of(Role.MEMBER), Set.of(), null, false);

        assertThat(Visitor.of(member, Set.of()).belongsTo("closed")).isFalse();
        assertThat(Visitor.of(person(Set.of("closed")), Set.of()).belongsTo("closed")).isTrue();
        assertThat(Visitor.of(person(Set.of("other")), Set.of()).belongsTo("closed")).isFalse();
    }

    @Test
    void mayNothingWhileTheDirectoryDoesNotKnowThem() {
        var unknown = Visitor.unknown("x@example.org");

        assertThat(unknown.known()).isFalse();
        assertThat(unknown.mayTend()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> unknown.must(unknown.mayClerk()));
    }

    @Test
    void holdsItsPostsAndNoOthers() {
        var holder = Visitor.of(person(Set.of()), Set.of("p1"));

        assertThat(holder.holds("p1")).isTrue();
        assertThat(holder.holds("p2")).isFalse();
        assertThat(holder.holds(null)).isFalse();
    }

    private static PersonState person(Set<String> committees) {
        return new PersonState(
                "id", "Ms A", "a@example.org", Set.of(Role.CLERK), committees, null, false);
    }
}
