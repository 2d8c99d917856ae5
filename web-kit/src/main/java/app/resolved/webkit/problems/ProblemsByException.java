package app.resolved.webkit.problems;

import app.resolved.eventing.FactTooLarge;
import app.resolved.eventing.OutboxFull;
import app.resolved.eventing.Unconfirmed;
import app.resolved.eventing.Unreached;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** The one table of what an exception means to whoever asked. */
final class ProblemsByException {

    private static final String CHECK = "Check what was sent";

    private ProblemsByException() {}

    static Problem of(Exception failure) {
        return switch (failure) {
            case Refused refused -> ofRefusal(refused);
            case OptimisticLockingFailureException _ ->
                    new Problem(
                            409,
                            "Somebody changed this meanwhile",
                            "Nothing was saved. Look at it again as it stands now, then decide.");
            case OutboxFull _ -> busy();
            case Exception late when Unconfirmed.within(late) ->
                    new Problem(
                            503,
                            "Too busy",
                            "It is not known yet whether it was saved. Look again in a minute,"
                                    + " before you try again.");
            case Exception away when Unreached.within(away) -> busy();
            case FactTooLarge tooLarge ->
                    new Problem(413, "Too long", "It is too long to be kept: shorten it.");
            case MaxUploadSizeExceededException _ ->
                    new Problem(413, "Too large", "The file is too large: at most 20 MB.");
            case MultipartException _ ->
                    new Problem(
                            400,
                            CHECK,
                            "The form with the file could not be read: send it as"
                                    + " multipart/form-data with its boundary.");
            case RequestRejectedException _, InvalidParameterException _ ->
                    new Problem(
                            400,
                            CHECK,
                            "The address could not be read: each parameter has a name, in letters"
                                    + " and digits, and a value encoded as UTF-8.");
            case AccessDeniedException _ ->
                    new Problem(403, "Not for you", "You may not do or see this.");
            case MethodArgumentNotValidException invalid -> fields(invalid.getBindingResult());
            case BindException invalid -> fields(invalid.getBindingResult());
            case HandlerMethodValidationException invalid -> parameters(invalid);
            case MethodArgumentTypeMismatchException wrong ->
                    field(wrong.getName(), "Not a valid " + wrong.getName() + ".");
            case HttpMessageNotReadableException unread -> body(unread);
            case TransientDataAccessException _, DataAccessResourceFailureException _ -> busy();
            case ErrorResponse standard -> standard(standard);
            default ->
                    new Problem(
                            500,
                            "Something went wrong here",
                            "It was recorded. Nothing may have been saved: look before you try"
                                    + " again.");
        };
    }

    private static Problem ofRefusal(Refused refused) {
        String title =
                switch (refused.kind()) {
                    case BAD_INPUT -> CHECK;
                    case NOT_YOURS -> "Not for you";
                    case NOT_FOUND -> "Not found";
                    case CONFLICT -> "Not as things stand";
                    case AGAINST_A_RULE -> "Against a rule";
                    case TOO_LARGE -> "Too large";
                    case BUSY -> "Busy";
                };
        return new Problem(refused.kind().status(), title, refused.sentence(), refused.fields());
    }

    private static Problem busy() {
        return new Problem(503, "Too busy", "Nothing was saved. Try again in a minute.");
    }

    private static Problem fields(BindingResult result) {
        var messages = new TreeMap<String, String>();
        for (FieldError error : result.getFieldErrors()) {
            messages.putIfAbsent(error.getField(), message(error));
        }
        result.getGlobalErrors()
                .forEach(error -> messages.putIfAbsent("", "" + error.getDefaultMessage()));
        return new Problem(400, CHECK, sentence(messages), messages);
    }

    /** A failed conversion's own message names Java types: nobody outside is helped by those. */
    private static String message(FieldError error) {
        return error.isBindingFailure()
                ? "is not a valid " + error.getField()
                : "" + error.getDefaultMessage();
    }

    private static Problem parameters(HandlerMethodValidationException invalid) {
        var messages = new TreeMap<String, String>();
        for (var result : invalid.getParameterValidationResults()) {
            String name = "" + result.getMethodParameter().getParameterName();
            result.getResolvableErrors()
                    .forEach(error -> messages.putIfAbsent(name, "" + error.getDefaultMessage()));
        }
        return new Problem(400, CHECK, sentence(messages), messages);
    }

    private static String sentence(Map<String, String> messages) {
        return messages.entrySet().stream()
                .map(entry -> (entry.getKey() + " " + entry.getValue()).strip())
                .collect(Collectors.joining("; ", "", "."));
    }

    /** Says which field, never what our class or the parser calls it. */
    private static Problem body(HttpMessageNotReadableException unread) {
        if (unread.getCause() instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            String name = path(wrong);
            if (wrong instanceof UnrecognizedPropertyException) {
                return field(name, "\"" + name + "\" is not a field that can be given here.");
            }
            var message = expected(wrong);
            return new Problem(400, CHECK, name + " " + message + ".", Map.of(name, message));
        }
        return new Problem(400, CHECK, "The body could not be read as the JSON expected.");
    }

    private static String expected(DatabindException wrong) {
        return wrong instanceof InvalidFormatException unknown && unknown.getTargetType().isEnum()
                ? Arrays.stream(unknown.getTargetType().getEnumConstants())
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "must be one of ", ""))
                : "is missing or not of the kind expected";
    }

    private static String path(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step -> Objects.requireNonNullElse(step.getPropertyName(), "[]"))
                .collect(Collectors.joining("."));
    }

    private static Problem field(String name, String message) {
        return new Problem(400, CHECK, message, Map.of(name, message));
    }

    private static Problem standard(ErrorResponse standard) {
        int status = standard.getStatusCode().value();
        @Nullable HttpStatus known = HttpStatus.resolve(status);
        String title = known == null ? "Not possible" : known.getReasonPhrase();
        String detail = standard.getBody().getDetail();
        return status == 404
                ? new Problem(404, "Not found", "There is nothing at this address.")
                : new Problem(status, title, detail == null ? title : detail);
    }
}
