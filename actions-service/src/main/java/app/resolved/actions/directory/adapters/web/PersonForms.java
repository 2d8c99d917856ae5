package app.resolved.actions.directory.adapters.web;

import app.resolved.actions.directory.application.Directory;
import app.resolved.actions.directory.domain.Giver;
import app.resolved.actions.visitors.Rights;
import app.resolved.contracts.PersonState;
import app.resolved.eventing.Stored;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes where people are reached and what they may do, as far as it is the visitor's to say. */
@Controller
class PersonForms {

    private static final String MENDED =
            "%s is saved. Mail to the address before did not arrive, and is not sent again by"
                    + " itself.";

    private final Directory directory;
    private final PersonFormPage page;

    PersonForms(Directory directory, PersonFormPage page) {
        this.directory = directory;
        this.page = page;
    }

    @GetMapping("/directory/people/{id}")
    String person(@PathVariable String id, Visitor visitor, Model model) {
        visitor.must(visitor.mayTend());
        var before = before(id);
        var form =
                before.map(stored -> PersonForm.of(stored.document(), stored.version()))
                        .orElseGet(PersonForm::empty);
        return page.show(form, id, document(before), visitor, model);
    }

    @PostMapping("/directory/people/{id}")
    String savePerson(
            @PathVariable String id,
            @Valid @ModelAttribute PersonForm sent,
            BindingResult result,
            Visitor visitor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        visitor.must(visitor.mayTend());
        var errors = FormErrors.of(result);
        var before = document(before(id));
        var offer = Rights.giver(visitor).offer(before);
        var form = sent.keeping(before, offer, page.bodies(visitor).keySet());
        if (offer.allBodies() && sent.saysBoth()) {
            errors.add("committeeIds", "Choose all bodies or the ones meant, not both");
        }
        boolean bounced = page.bounces(id);
        var saving = new Saving(errors, model, response);
        if (!errors.any()) {
            save(before == null ? UUID.randomUUID().toString() : id, form, visitor, saving);
        }
        if (saving.failed()) {
            return page.show(form, id, before, visitor, model);
        }
        if (bounced && !page.bounces(id)) {
            Banner.success(next, MENDED.formatted(form.name()), notDelivered(id));
        } else {
            Banner.success(next, "%s is saved.".formatted(form.name()));
        }
        return "redirect:/directory/people";
    }

    private static Banner.Link notDelivered(String personId) {
        return new Banner.Link(
                "See what was not delivered, and send it again",
                "notifications",
                "/deliveries?status=UNDELIVERABLE&personId=" + personId);
    }

    private void save(String id, PersonForm form, Visitor visitor, Saving saving) {
        var person = form.person(id);
        if (Giver.isForBodies(person) && form.leavesBodiesOpen()) {
            saving.wrong("committeeIds", "Choose the bodies for which they hold their roles");
        } else {
            saving.of(
                    directory.record(
                            person, Rights.giver(visitor), Saving.request(form.version())));
        }
    }

    private Optional<Stored<PersonState>> before(String id) {
        if (id.equals(DirectoryForms.NEW)) {
            return Optional.empty();
        }
        return Optional.of(directory.person(id).orElseThrow(Refused::notFound));
    }

    private static @Nullable PersonState document(Optional<Stored<PersonState>> stored) {
        return stored.map(Stored::document).orElse(null);
    }
}
