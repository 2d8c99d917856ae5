package app.resolved.actions.actions.adapters.web;

import app.resolved.actions.actions.application.ActionReader;
import app.resolved.actions.directory.application.DirectoryReader;
import app.resolved.actions.visitors.Rights;
import app.resolved.webkit.lists.Listing;
import app.resolved.webkit.lists.Paging;
import app.resolved.webkit.signin.Visitor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class ActionListPage {

    private static final int COUNTED = 1_000;

    private final ActionReader reader;
    private final Lines lines;
    private final Rights rights;
    private final DirectoryReader directory;

    ActionListPage(ActionReader reader, Lines lines, Rights rights, DirectoryReader directory) {
        this.reader = reader;
        this.lines = lines;
        this.rights = rights;
        this.directory = directory;
    }

    @GetMapping("/actions")
    String list(@ModelAttribute Filters asked, Paging paging, Visitor visitor, Model model) {
        var filters = asked.completedFor(visitor);
        var filter =
                filters.filter(
                        rights.sight(visitor), visitor, lines.today(), directory::vacantPosts);
        var after = paging.first() ? null : paging.after().getFirst();
        var found = reader.find(filter, after, paging.fetch());
        var page = paging.listing(found, one -> List.of(ActionReader.place(one)));
        model.addAttribute("actions", new Listing<>(lines.of(page.items()), page.next()));
        model.addAttribute("count", inWords(reader.count(filter, COUNTED + 1)));
        model.addAttribute("filters", filters);
        model.addAttribute("mine", filters.isMine());
        model.addAttribute("holdsPosts", !visitor.postIds().isEmpty());
        model.addAttribute("whose", Filters.WHOSE);
        model.addAttribute("shown", Filters.SHOWN);
        model.addAttribute("committees", rights.names(visitor));
        return "actions/list";
    }

    private static String inWords(long count) {
        if (count > COUNTED) {
            return "More than 1,000 actions";
        }
        return count == 1 ? "1 action" : count + " actions";
    }
}
