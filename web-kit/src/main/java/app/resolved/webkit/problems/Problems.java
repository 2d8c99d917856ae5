package app.resolved.webkit.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a controller threw: problem details (RFC 9457) under /api/, a page elsewhere. */
@ControllerAdvice
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "10";

    @ExceptionHandler
    Object answer(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        var problem = ProblemsByException.of(failure);
        if (problem.status() >= 500) {
            LOG.error(
                    "{} {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    problem.title(),
                    failure);
        }
        if (problem.status() == 503) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                ? toProgram(problem)
                : toPerson(problem);
    }

    private static ResponseEntity<Object> toProgram(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.toDetail());
    }

    private static ModelAndView toPerson(Problem problem) {
        var page = new ModelAndView("error/problem");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", problem);
        return page;
    }
}
