package app.resolved.webkit.commands;

import app.resolved.webkit.problems.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters named like an operator of the database ({@code title[$ne]}), in addresses and
 * in forms. Values are text wherever they go.
 */
final class PlainNames implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        for (var name : request.getParameterMap().keySet()) {
            if (!isPlain(name)) {
                throw Refused.badInput(
                        "There is no field of such a name here: a name has no \"$\" in it.");
            }
        }
        return true;
    }

    private static boolean isPlain(String name) {
        return name.indexOf('$') < 0;
    }
}
