package app.resolved.localstack.identity;

import app.resolved.localstack.council.Council;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one picks whom to be. */
@Controller
class SignInPage {
    private final Council council;

    SignInPage(Council council) {
        this.council = council;
    }

    @GetMapping("/sign-in")
    String signIn(@RequestParam(required = false) @Nullable String wrong, Model page) {
        page.addAttribute("people", council.people());
        page.addAttribute("password", council.password());
        page.addAttribute("wrong", wrong != null);
        return "sign-in";
    }
}
