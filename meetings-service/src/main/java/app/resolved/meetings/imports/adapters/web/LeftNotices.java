package app.resolved.meetings.imports.adapters.web;

import app.resolved.meetings.answering.Gate;
import app.resolved.meetings.imports.application.Leftovers;
import app.resolved.meetings.imports.domain.Leftover;
import app.resolved.webkit.signin.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on a clerk's lists that an import left something to look at. */
@ControllerAdvice({
    "app.resolved.meetings.calendar.adapters.web",
    "app.resolved.meetings.committees.adapters.web",
    "app.resolved.meetings.imports.adapters.web"
})
class LeftNotices {

    private static final Set<String> LISTS =
            Set.of("/meetings", "/committees", "/imports", "/meetings/dates");
    private static final int MOST = 10;

    private final Leftovers leftovers;

    LeftNotices(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @ModelAttribute("importsLeft")
    List<LeftNotice> left(HttpServletRequest request, Visitor visitor) {
        return visitor.mayClerk() && LISTS.contains(request.getRequestURI())
                ? of(visitor).stream().map(LeftNotice::of).toList()
                : List.of();
    }

    private List<Leftover> of(Visitor visitor) {
        if (Gate.mayClerkAll(visitor)) {
            return leftovers.all(MOST);
        }
        return visitor.personId() == null ? List.of() : leftovers.of(visitor.personId(), MOST);
    }
}
