package app.resolved.actions.partners.adapters.web;

import app.resolved.actions.actions.application.ActOnActions;
import app.resolved.actions.actions.application.Answer;
import app.resolved.actions.actions.application.Asked;
import app.resolved.actions.actions.domain.Actor;
import app.resolved.actions.actions.domain.Refusal;
import app.resolved.actions.partners.application.Opened;
import app.resolved.actions.partners.application.Partner;
import app.resolved.actions.partners.application.Partners;
import app.resolved.actions.visitors.Answers;
import app.resolved.eventing.DerivedId;
import app.resolved.webkit.layout.Banner;
import app.resolved.webkit.layout.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where the link in a partner's mail leads: no account, no password. Opening it changes nothing,
 * and nothing that is pressed here closes an action: that is the committee's.
 */
@Controller
class PartnerPages {

    private static final String BANNER = "banner";
    private final Partners partners;
    private final PartnerPage page;
    private final ActOnActions act;

    PartnerPages(Partners partners, PartnerPage page, ActOnActions act) {
        this.partners = partners;
        this.page = page;
        this.act = act;
    }

    @GetMapping("/by-link/actions")
    String all(
            @RequestParam(defaultValue = "") String pass,
            Model model,
            HttpServletResponse response) {
        return opened(pass, partner -> page.all(partner, pass, model), model, response);
    }

    @GetMapping("/by-link/actions/{actionId}")
    String one(
            @PathVariable String actionId,
            @RequestParam(defaultValue = "") String pass,
            @RequestParam(defaultValue = "") String answered,
            Model model,
            HttpServletResponse response) {
        var thanks = PartnerAnswers.THANKS.get(answered);
        if (thanks != null) {
            model.addAttribute(BANNER, new Banner(true, thanks));
        }
        return opened(
                pass,
                partner -> page.one(partner, actionId, PartnerForm.EMPTY, pass, model),
                model,
                response);
    }

    @PostMapping("/by-link/actions/{actionId}")
    String answer(
            @PathVariable String actionId,
            @ModelAttribute PartnerForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var pass = form.pass() == null ? "" : form.pass();
        return opened(
                pass,
                partner -> answered(partner, actionId, form, pass, model, response, next),
                model,
                response);
    }

    private String opened(
            String pass,
            Function<Partner, String> show,
            Model model,
            HttpServletResponse response) {
        return switch (partners.open(pass)) {
            case Opened.By(var partner) -> show.apply(partner);
            case Opened.TooOld() -> noWay(true, HttpStatus.GONE, model, response);
            case Opened.NotValid() -> noWay(false, HttpStatus.FORBIDDEN, model, response);
        };
    }

    private static String noWay(
            boolean old, HttpStatus status, Model model, HttpServletResponse response) {
        model.addAttribute("old", old);
        response.setStatus(status.value());
        return "partners/no-way";
    }

    private String answered(
            Partner partner,
            String actionId,
            PartnerForm form,
            String pass,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var errors = form.errors();
        if (errors.any()) {
            errors.show(model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page.one(partner, actionId, form, pass, model);
        }
        var command = PartnerAnswers.command(form, page.copiedPost(partner, actionId));
        var said = act.act(asked(partner, actionId, form), command, _ -> actor(partner, form));
        if (said instanceof Answer.Refused(var why)) {
            return refused(partner, actionId, form, pass, why, model, response);
        }
        Answers.orThrow(said);
        next.addAttribute("pass", pass);
        next.addAttribute("answered", form.answer());
        return "redirect:/by-link/actions/" + actionId;
    }

    private String refused(
            Partner partner,
            String actionId,
            PartnerForm form,
            String pass,
            Refusal why,
            Model model,
            HttpServletResponse response) {
        if (why instanceof Refusal.NotSo(var field, var sentence)) {
            new FormErrors().add(field, sentence).show(model);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } else {
            model.addAttribute(BANNER, new Banner(false, why.sentence()));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page.one(partner, actionId, form, pass, model);
    }

    private static Asked asked(Partner partner, String actionId, PartnerForm form) {
        var id = DerivedId.of("command", "by-link", partner.personId(), actionId, "" + form);
        return new Asked(actionId, id, null);
    }

    /** As they call themselves, which nobody has proven. */
    private static Actor actor(Partner partner, PartnerForm form) {
        return new Actor(
                "%s, by the link sent to %s".formatted(form.who(), partner.name()),
                partner.personId(),
                false,
                partner.postIds(),
                false);
    }
}
