package app.resolved.actions.directory.adapters.web;

import app.resolved.contracts.PersonState.Role;

/** Roles as people here call them. */
final class RoleNames {

    private RoleNames() {}

    static String inWords(Role role) {
        return switch (role) {
            case CLERK -> "Clerk";
            case CHAIR -> "Chair";
            case MEMBER -> "Member";
            case OFFICER -> "Officer";
            case COORDINATOR -> "Co-ordinator";
            case PARTNER -> "Partner";
            case ADMINISTRATOR -> "Administrator";
        };
    }
}
