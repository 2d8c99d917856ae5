package app.resolved.meetings.search.adapters.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed. */
public record SearchForm(String words, String madeTo, String committeeId, String year) {

    /** By name, as a select shows them. */
    public static Map<String, String> committees(Map<String, String> names) {
        var byName = new LinkedHashMap<String, String>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(each -> byName.put(each.getKey(), each.getValue()));
        return byName;
    }
}
