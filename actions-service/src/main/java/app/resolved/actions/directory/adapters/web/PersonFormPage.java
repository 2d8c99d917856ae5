package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.directory.application.Reachability;
import app.resolved.actions.directory.application.TakenBackLinks;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.PersonState;
import app.resolved.contracts.PersonState.Role;
import app.resolved.webkit.signin.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one person, with what of it the visitor may change. */
@Component
class PersonFormPage {

    private final DirectoryReader reader;
    private final Reachability reachability;
    private final TakenBackLinks links;
    private final Rights rights;

    PersonFormPage(
            DirectoryReader reader,
            Reachability reachability,
            TakenBackLinks links,
            Rights rights) {
        this.reader = reader;
        this.reachability = reachability;
        this.links = links;
        this.rights = rights;
    }

    String show(
            PersonForm form,
            String id,
            @Nullable PersonState before,
            Visitor visitor,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("isNew", before == null);
        model.addAttribute("offer", Rights.giver(visitor).offer(before));
        model.addAttribute("roles", roles());
        model.addAttribute("bodies", bodies(visitor));
        model.addAttribute("agencies", DirectoryForms.agencies(reader.everything()));
        model.addAttribute("bounce", reachability.notReached(Set.of(id)).get(id));
        model.addAttribute("linksTakenBack", links.of(id).orElse(null));
        return "directory/person";
    }

    /** Whether the last mail to them did not arrive. */
    boolean bounces(String id) {
        return !reachability.notReached(Set.of(id)).isEmpty();
    }

    /** By their ids, the names of those that the visitor may give. */
    Map<String, String> bodies(Visitor visitor) {
        var names = new LinkedHashMap<>(rights.names(visitor));
        if (!visitor.committeeIds().isEmpty()) {
            names.keySet().retainAll(visitor.committeeIds());
        }
        return names;
    }

    private static Map<Role, String> roles() {
        var roles = new LinkedHashMap<Role, String>();
        for (var role : Role.values()) {
            roles.put(role, RoleNames.inWords(role));
        }
        return roles;
    }
}
