package app.resolved.meetings.reading.domain.scoring;

import app.resolved.meetings.reading.domain.Proposal.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Minutes with the labels that stood in their text.
 *
 * @param text without the marks
 */
public record LabelledMinutes(String text, List<Label> labels) {

    private static final Set<String> KINDS =
            Set.of(
                    "resolution-part",
                    "request",
                    "undertaking",
                    "recommendation",
                    "referral",
                    "call-in");

    private static final Pattern MARK =
            Pattern.compile(
                    "\\[\\[([aiu])\\|([^|\\]]*)\\|(?:((?:%s)(?:; [^|\\]]*)?)\\|)?(.*?)\\]\\]"
                            .formatted(KINDS.stream().sorted().collect(Collectors.joining("|"))),
                    Pattern.DOTALL);

    public LabelledMinutes {
        labels = List.copyOf(labels);
    }

    /**
     * Reads the marks of a text: {@code [[a|the Clerk|request; due by May|The Clerk to write.]]} is
     * for action, {@code [[i||...]]} for information, {@code [[u||...]]} neither needed nor wrong.
     */
    public static LabelledMinutes of(String marked) {
        List<Label> labels = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            Purpose purpose = mark.group(1).equals("i") ? Purpose.INFORMATION : Purpose.ACTION;
            boolean certain = !mark.group(1).equals("u");
            labels.add(
                    new Label(
                            mark.group(4),
                            purpose,
                            certain,
                            mark.group(2).isBlank() ? null : mark.group(2),
                            mark.group(3) == null ? null : details(mark.group(3))));
        }
        return new LabelledMinutes(MARK.matcher(marked).replaceAll("$4"), labels);
    }

    private static Label.Details details(String written) {
        List<String> parts = List.of(written.split(";\\s+"));
        return new Label.Details(
                parts.getFirst(), said(parts, "due "), said(parts, "as "), said(parts, "exempt "));
    }

    private static @Nullable String said(List<String> parts, String beginning) {
        return parts.stream()
                .filter(part -> part.startsWith(beginning))
                .flatMap(part -> Stream.of(part.substring(beginning.length())))
                .findFirst()
                .orElse(null);
    }
}
