package app.resolved.webkit.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
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
