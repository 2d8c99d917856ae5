package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.domain.Action;
import app.resolved.actions.actions.domain.Copied;
import app.resolved.actions.actions.domain.Response;
import app.resolved.actions.actions.domain.Response.Verdict;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.contracts.AgencyState;
import app.resolved.webkit.signin.Visitor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who got a copy of a recommendation, and what each says of it. */
@Component
class Responses {

    private final Lines lines;
    private final DirectoryReader directory;

    Responses(Lines lines, DirectoryReader directory) {
        this.lines = lines;
        this.directory = directory;
    }

    /**
     * @param title such as "Superintendent, Ashmere Police"
     * @param said such as "Accepted in part"; null while a response is owed
     */
    record Line(
            String title,
            LocalDate on,
            LocalDate respondBy,
            boolean late,
            @Nullable String said,
            @Nullable LocalDate saidOn,
            @Nullable String why) {}

    /**
     * @param silent whoever looks may not read what people wrote
     */
    void show(Action action, boolean silent, Visitor visitor, Model model) {
        var copies = action.others().copies();
        var agencies = directory.around(copies.stream().map(Copied::postId).toList()).agencies();
        var own = action.others().response();
        model.addAttribute("response", silent ? null : own);
        model.addAttribute(
                "copies", copies.stream().map(copy -> line(copy, agencies, silent)).toList());
        model.addAttribute("respondents", respondents(theirs(action, visitor), agencies));
        model.addAttribute("records", visitor.mayClerk(action.first().committeeId()));
        model.addAttribute("verdicts", verdicts());
        model.addAttribute("unanswered", copies.stream().filter(Copied::owesAResponse).count());
    }

    /** Those for which the visitor may speak: a clerk for all, others for the posts they hold. */
    private static List<Copied> theirs(Action action, Visitor visitor) {
        if (!action.standing().awaitsResponses()) {
            return List.of();
        }
        var copies = action.others().copies();
        if (visitor.mayClerk(action.first().committeeId())) {
            return copies;
        }
        return copies.stream()
                .filter(Copied::owesAResponse)
                .filter(copy -> visitor.holds(copy.postId()))
                .toList();
    }

    /** By name, as they are said. */
    private static Map<String, String> verdicts() {
        return Arrays.stream(Verdict.values())
                .collect(
                        Collectors.toMap(
                                Verdict::name,
                                Verdict::inWords,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    /** First those whose response is owed. */
    private static Map<String, String> respondents(
            List<Copied> copies, Map<String, AgencyState> agencies) {
        var byId = new LinkedHashMap<String, String>();
        copies.stream()
                .filter(Copied::owesAResponse)
                .forEach(copy -> byId.put(copy.postId(), title(copy, agencies)));
        copies.forEach(copy ->
                byId.putIfAbsent(copy.postId(), title(copy, agencies) + " (has responded)"));
        return byId;
    }

    private static String title(Copied copy, Map<String, AgencyState> agencies) {
        return Concerned.ofAgency(copy.title(), copy.agencyId(), agencies);
    }

    private Line line(Copied copy, Map<String, AgencyState> agencies, boolean silent) {
        var response = copy.response();
        return new Line(
                title(copy, agencies),
                copy.on(),
                copy.respondBy(),
                response == null && copy.respondBy().isBefore(lines.today()),
                orNull(response, one -> one.verdict().inWords()),
                orNull(response, Response::on),
                silent ? null : orNull(response, Response::reasons));
    }

    private static <T> @Nullable T orNull(
            @Nullable Response response, Function<Response, @Nullable T> part) {
        return response == null ? null : part.apply(response);
    }
}
