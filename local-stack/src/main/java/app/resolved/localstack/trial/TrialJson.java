package app.resolved.localstack.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A trial as one JSON object. */
public final class TrialJson {
    private TrialJson() {}

    public static String of(TrialResult result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("servers", result.servers());
        json.put(
                "read",
                ordered(
                        "forAction",
                        result.forAction(),
                        "forInformation",
                        result.forInformation()));
        json.put("issued", result.issued());
        json.put("actions", result.actions().stream().map(TrialJson::action).toList());
        json.put("reminders", reminders(result.reminders()));
        json.put("mails", result.mails().size());
        json.put("seconds", result.seconds());
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> action(TrialAction action) {
        return ordered(
                "reference", action.reference(),
                "minute", action.minute(),
                "part", action.part().isEmpty() ? null : action.part(),
                "title", action.title(),
                "owner", action.owner().map(TrialJson::owner).orElse(null),
                "due", action.due().map(due -> due.date().toString()).orElse(null),
                "rule", action.due().map(TrialAction.Due::rule).orElse(null));
    }

    private static Map<String, @Nullable Object> owner(TrialAction.Owner owner) {
        return ordered("post", owner.post(), "holder", holders(owner.holders()));
    }

    /** Both names where a post is joint; null while it is vacant. */
    static @Nullable String holders(List<TrialAction.Holder> holders) {
        return holders.isEmpty()
                ? null
                : holders.stream().map(TrialAction.Holder::name).collect(Collectors.joining(" / "));
    }

    private static Map<String, @Nullable Object> reminders(Reconciliation reminders) {
        return ordered(
                "owed", reminders.owed(),
                "sent", reminders.sent(),
                "unknown", reminders.unknown(),
                "lost", reminders.lost().size(),
                "doubled", reminders.doubled().size());
    }

    private static Map<String, @Nullable Object> ordered(@Nullable Object... pairs) {
        var ordered = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            ordered.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return ordered;
    }
}
