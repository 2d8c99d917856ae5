package app.resolved.meetings.publishing.adapters.rest;

import app.resolved.meetings.answering.Answers;
import app.resolved.meetings.publishing.application.SwitchPublicPages;
import app.resolved.webkit.signin.Visitor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/committees/{committeeId}/publication")
@Tag(name = "Committees")
class PublicationApi {

    record PublicationBody(@NotNull Boolean published) {}

    record PublicationShown(boolean published) {}

    private final SwitchPublicPages pages;

    PublicationApi(SwitchPublicPages pages) {
        this.pages = pages;
    }

    @GetMapping
    @Operation(summary = "Whether the body's public pages are switched on")
    PublicationShown read(@PathVariable String committeeId, Visitor visitor) {
        visitor.must(visitor.mayClerk(committeeId));
        return new PublicationShown(pages.isOn(committeeId));
    }

    @PutMapping
    @Operation(summary = "Switch the body's public pages on or off")
    PublicationShown turn(
            @PathVariable String committeeId,
            @Valid @RequestBody PublicationBody body,
            Visitor visitor) {
        visitor.must(visitor.mayClerk(committeeId));
        return new PublicationShown(
                Answers.valueOf(pages.turn(committeeId, body.published(), visitor.name())));
    }
}
