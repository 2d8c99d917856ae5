package app.resolved.localstack.identity;

import app.resolved.localstack.council.Council;
import app.resolved.localstack.http.Addresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everything is, and who can sign in. */
@Controller
class FrontPage {
    private final Addresses addresses;
    private final Council council;

    FrontPage(Addresses addresses, Council council) {
        this.addresses = addresses;
        this.council = council;
    }

    @GetMapping("/")
    String front(Model page) {
        page.addAttribute("addresses", addresses);
        page.addAttribute("people", council.people());
        page.addAttribute("password", council.password());
        return "front";
    }
}
