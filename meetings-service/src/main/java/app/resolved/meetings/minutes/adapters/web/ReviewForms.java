package app.resolved.meetings.minutes.adapters.web;

import app.resolved.contracts.OutcomeState.OutcomeKind;
import app.resolved.contracts.OutcomeState.Purpose;
import app.resolved.meetings.minutes.domain.Addition;
import app.resolved.meetings.minutes.domain.Asked;
import app.resolved.meetings.minutes.domain.Ruling;
import app.resolved.meetings.minutes.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** What the forms of the review page send. */
final class ReviewForms {

    private ReviewForms() {}

    /**
     * @param revision what the clerk saw
     */
    record RulingForm(
            @Nullable Verdict decision,
            @Nullable String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable Purpose purpose,
            @Nullable OutcomeKind kind,
            @Nullable Integer revision) {

        Ruling ruling(String proposalId) {
            return new Ruling(
                    proposalId,
                    decision == null ? Verdict.ACCEPTED : decision,
                    title,
                    madeTo,
                    due,
                    purpose,
                    kind,
                    revision);
        }
    }

    record AdditionForm(
            @Nullable String sentence,
            @Nullable String title,
            @Nullable String madeTo,
            @Nullable String due,
            @Nullable String minute,
            @Nullable OutcomeKind kind) {

        static final AdditionForm EMPTY =
                new AdditionForm("", "", "", "", "", OutcomeKind.RESOLUTION_PART);

        Addition addition() {
            return new Addition(
                    sentence == null ? "" : sentence,
                    null,
                    minute,
                    kind == null ? OutcomeKind.RESOLUTION_PART : kind,
                    new Asked(title == null ? "" : title, madeTo, due, Purpose.ACTION));
        }
    }
}
