package app.resolved.localstack.identity;

import app.resolved.localstack.calendar.Days;
import app.resolved.localstack.calendar.Move;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calendar time, moved by a press or by the command. */
@Controller
class ClockPage {
    private final MovableCalendar calendar;

    ClockPage(MovableCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * @param to "+1d", "+2w", or a date such as "2026-11-03"
     */
    record Wish(String to) {}

    @GetMapping("/clock")
    String clock(Model page) {
        page.addAttribute("now", words());
        page.addAttribute("today", Days.dayOf(calendar.now()));
        return "clock";
    }

    @PostMapping("/clock")
    String move(@RequestParam String to, RedirectAttributes said) {
        try {
            calendar.moveTo(Move.read(to).from(calendar.now()));
            said.addFlashAttribute(
                    "moved", "It is now " + words() + ", and all services have settled.");
        } catch (IllegalArgumentException | IllegalStateException refused) {
            said.addFlashAttribute("refused", refused.getMessage());
        }
        return "redirect:/clock";
    }

    @GetMapping("/clock/now")
    @ResponseBody
    Map<String, String> now() {
        return Map.of("now", calendar.now().toString(), "words", words());
    }

    /** JSON alone, so that no other site's form can move the clock. */
    @PutMapping(path = "/clock/now", consumes = "application/json")
    @ResponseBody
    Map<String, String> move(@RequestBody Wish wish) {
        calendar.moveTo(Move.read(wish.to()).from(calendar.now()));
        return now();
    }

    @ExceptionHandler({IllegalArgumentException.class, IllegalStateException.class})
    @ResponseBody
    ProblemDetail refused(RuntimeException refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
    }

    private String words() {
        return Days.words(calendar.now());
    }
}
