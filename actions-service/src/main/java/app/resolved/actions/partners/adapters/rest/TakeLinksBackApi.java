package app.resolved.actions.partners.adapters.rest;

import app.resolved.actions.partners.application.Partners;
import app.resolved.webkit.problems.Refused;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Directory")
class TakeLinksBackApi {

    private final Partners partners;

    TakeLinksBackApi(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/api/people/{id}/take-links-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The links sent to a partner until now open nothing any more")
    void takeBack(@PathVariable String id, @Parameter(hidden = true) Visitor visitor) {
        visitor.must(visitor.mayTend());
        if (partners.takeLinksBack(id).isEmpty()) {
            throw Refused.notFound();
        }
    }
}
