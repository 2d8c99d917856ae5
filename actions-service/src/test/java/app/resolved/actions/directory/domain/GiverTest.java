package app.resolved.actions.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import app.resolved.actions.directory.domain.Giver.NotTheirs;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GiverTest {

    private static final Set<String> ALL = Set.of();
    private static final Set<String> SCRUTINY = Set.of("scrutiny");
    private static final Set<String> PLANNING = Set.of("planning");
    private static final Set<String> BOTH = Set.of("scrutiny", "planning");

    private static final Giver MACHINE = new Giver(null, EnumSet.allOf(Role.class), ALL, true);
    private static final Giver CLERK = clerk(ALL, false);
    private static final Giver ENTITLED_CLERK = clerk(ALL, true);
    private static final Giver SCRUTINY_CLERK = clerk(SCRUTINY, false);
    private static final Giver ADMINISTRATOR =
            new Giver("admin", Set.of(Role.ADMINISTRATOR), ALL, false);

    @Test
    void aMachineSetsEverybodyUp() {
        assertThat(refused(MACHINE, null, entitled(person(Role.CLERK, ALL)))).isEmpty();
        assertThat(refused(MACHINE, null, person(Role.ADMINISTRATOR, ALL))).isEmpty();
    }

    @Test
    void nobodyChangesTheirOwnRights() {
        var before = person("clerk", Role.CLERK, SCRUTINY);

        assertThat(refused(ENTITLED_CLERK, before, entitled(before))).hasValue("entitled");
        assertThat(refused(CLERK, before, person("clerk", Role.MEMBER, SCRUTINY)))
                .hasValue("roles");
        assertThat(refused(CLERK, before, person("clerk", Role.CLERK, ALL)))
                .hasValue("committeeIds");
        assertThat(refused(CLERK, before, named("Another name", before))).isEmpty();
        assertThat(refused(CLERK, before, reached("new@example.org", before))).isEmpty();
    }

    @Test
    void onlyTheEntitledGiveAndTakeEntitlement() {
        var officer = person(Role.OFFICER, ALL);

        assertThat(refused(CLERK, officer, entitled(officer))).hasValue("entitled");
        assertThat(refused(ADMINISTRATOR, entitled(officer), officer)).hasValue("entitled");
        assertThat(refused(CLERK, null, entitled(officer))).hasValue("entitled");
        assertThat(refused(ENTITLED_CLERK, officer, entitled(officer))).isEmpty();
        assertThat(refused(ENTITLED_CLERK, entitled(officer), officer)).isEmpty();
    }

    @Test
    void anAdministratorGivesRolesThatTheyDoNotHoldAndAClerkMakesNoAdministrator() {
        var officer = person(Role.OFFICER, ALL);

        assertThat(refused(ADMINISTRATOR, officer, person(Role.CLERK, ALL))).isEmpty();
        assertThat(refused(ADMINISTRATOR, officer, person(Role.ADMINISTRATOR, ALL))).isEmpty();
        assertThat(refused(CLERK, officer, person(Role.CHAIR, SCRUTINY))).isEmpty();
        assertThat(refused(CLERK, officer, person(Role.ADMINISTRATOR, ALL))).hasValue("roles");
        assertThat(refused(CLERK, person(Role.ADMINISTRATOR, ALL), officer)).hasValue("roles");
    }

    @Test
    void whoHasSomeBodiesGivesAndTakesThoseAlone() {
        var member = person(Role.MEMBER, PLANNING);

        assertThat(refused(SCRUTINY_CLERK, null, person(Role.MEMBER, SCRUTINY))).isEmpty();
        assertThat(refused(SCRUTINY_CLERK, null, person(Role.MEMBER, ALL)))
                .hasValue("committeeIds");
        assertThat(refused(SCRUTINY_CLERK, null, member)).hasValue("committeeIds");
        assertThat(refused(SCRUTINY_CLERK, member, person(Role.MEMBER, BOTH))).isEmpty();
        assertThat(refused(SCRUTINY_CLERK, person(Role.MEMBER, BOTH), member)).isEmpty();
        assertThat(refused(SCRUTINY_CLERK, member, person(Role.MEMBER, ALL)))
                .hasValue("committeeIds");
        assertThat(
                        refused(
                                SCRUTINY_CLERK,
                                person(Role.MEMBER, BOTH),
                                person(Role.MEMBER, SCRUTINY)))
                .hasValue("committeeIds");
        assertThat(refused(SCRUTINY_CLERK, person(Role.MEMBER, ALL), person(Role.MEMBER, SCRUTINY)))
                .hasValue("committeeIds");
    }

    @Test
    void rolesHeldForOtherBodiesAreNotTheirs() {
        assertThat(refused(SCRUTINY_CLERK, person(Role.MEMBER, BOTH), person(Role.CLERK, BOTH)))
                .hasValue("roles");
        assertThat(refused(SCRUTINY_CLERK, person(Role.OFFICER, ALL), person(Role.CLERK, ALL)))
                .hasValue("roles");
        assertThat(
                        refused(
                                SCRUTINY_CLERK,
                                person(Role.MEMBER, SCRUTINY),
                                person(Role.CLERK, SCRUTINY)))
                .isEmpty();
    }

    @Test
    void ofAPartnerLeadNoBodiesAreAskedUntilTheyAreOfNoAgencyAnyMore() {
        var lead = of("police", person(Role.PARTNER, ALL));

        assertThat(refused(SCRUTINY_CLERK, null, lead)).isEmpty();
        assertThat(refused(SCRUTINY_CLERK, lead, of(null, lead))).hasValue("committeeIds");
        assertThat(refused(SCRUTINY_CLERK, lead, of("police", person(Role.OFFICER, ALL))))
                .hasValue("committeeIds");
    }

    @Test
    void theAddressOfSomebodyWhoMayDoMoreIsNotTheirs() {
        var officer = person(Role.OFFICER, ALL);
        var clerk = person(Role.CLERK, ALL);

        assertThat(refused(SCRUTINY_CLERK, officer, reached("new@example.org", officer))).isEmpty();
        assertThat(refused(CLERK, clerk, reached("new@example.org", clerk))).isEmpty();
        assertThat(refused(SCRUTINY_CLERK, clerk, reached("new@example.org", clerk)))
                .hasValue("email");
        assertThat(refused(CLERK, entitled(officer), reached("new@example.org", entitled(officer))))
                .hasValue("email");
    }

    @Test
    void eraseThoseAloneWhoseRightsAreAllTheirsToTakeAway() {
        var administrator = person(Role.ADMINISTRATOR, ALL);
        var scrutinyMember = person(Role.MEMBER, SCRUTINY);

        assertThat(erasing(CLERK, administrator)).hasValue("roles");
        assertThat(erasing(CLERK, entitled(scrutinyMember))).hasValue("entitled");
        assertThat(erasing(SCRUTINY_CLERK, person(Role.MEMBER, BOTH))).hasValue("roles");
        assertThat(erasing(SCRUTINY_CLERK, person(Role.MEMBER, ALL))).hasValue("roles");
        assertThat(erasing(SCRUTINY_CLERK, scrutinyMember)).isEmpty();
        assertThat(erasing(SCRUTINY_CLERK, of("police", person(Role.PARTNER, ALL)))).isEmpty();
        assertThat(erasing(CLERK, person(Role.CLERK, ALL))).isEmpty();
        assertThat(erasing(ENTITLED_CLERK, entitled(scrutinyMember))).isEmpty();
    }

    @Test
    void anAdministratorOfAllBodiesErasesAnybodyElse() {
        var some = new Giver("admin", Set.of(Role.ADMINISTRATOR), SCRUTINY, false);

        assertThat(erasing(ADMINISTRATOR, entitled(person(Role.ADMINISTRATOR, ALL)))).isEmpty();
        assertThat(erasing(ADMINISTRATOR, person(Role.CLERK, PLANNING))).isEmpty();
        assertThat(erasing(some, person(Role.CLERK, PLANNING))).hasValue("roles");
        assertThat(erasing(some, entitled(person(Role.CLERK, SCRUTINY)))).hasValue("entitled");
    }

    @Test
    void nobodyErasesThemselves() {
        var own = person("admin", Role.ADMINISTRATOR, ALL);
        var partner = of("police", person("clerk", Role.PARTNER, ALL));

        assertThat(erasing(ADMINISTRATOR, own)).hasValue("id");
        assertThat(erasing(CLERK, partner)).hasValue("id");
    }

    @Test
    void whoMayNotEraseIsToldWhoMay() {
        var refused = CLERK.refusalToErase(person(Role.ADMINISTRATOR, ALL)).orElseThrow();

        assertThat(refused.sentence())
                .endsWith("ask an administrator of all bodies to erase them.");
    }

    private static Optional<String> erasing(Giver giver, PersonState person) {
        return giver.refusalToErase(person).map(NotTheirs::field);
    }

    private static Optional<String> refused(
            Giver giver, @Nullable PersonState before, PersonState after) {
        return giver.refusal(before, after).map(NotTheirs::field);
    }

    private static Giver clerk(Set<String> bodies, boolean entitled) {
        return new Giver("clerk", Set.of(Role.CLERK), bodies, entitled);
    }

    private static PersonState person(Role role, Set<String> bodies) {
        return person("somebody", role, bodies);
    }

    private static PersonState person(String id, Role role, Set<String> bodies) {
        return new PersonState(id, "Ms A", "a@example.org", Set.of(role), bodies, null, false);
    }

    private static PersonState entitled(PersonState person) {
        return new PersonState(
                person.personId(),
                person.name(),
                person.email(),
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                true);
    }

    private static PersonState named(String name, PersonState person) {
        return new PersonState(
                person.personId(),
                name,
                person.email(),
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                person.entitled());
    }

    private static PersonState reached(String email, PersonState person) {
        return new PersonState(
                person.personId(),
                person.name(),
                email,
                person.roles(),
                person.committeeIds(),
                person.agencyId(),
                person.entitled());
    }

    private static PersonState of(@Nullable String agencyId, PersonState person) {
        return new PersonState(
                person.personId(),
                person.name(),
                person.email(),
                person.roles(),
                person.committeeIds(),
                agencyId,
                person.entitled());
    }
}
