package app.resolved.meetings.publishing.application;

import app.resolved.contracts.CommitteeState.Visibility;
import app.resolved.meetings.committees.application.CommitteeList;
import app.resolved.meetings.deciding.Answer;
import app.resolved.meetings.deciding.Refusal;
import org.springframework.stereotype.Service;

/** Switches the public pages of a body on and off. */
@Service
public class SwitchPublicPages {

    private final PublishedBodies published;
    private final CommitteeList committees;

    SwitchPublicPages(PublishedBodies published, CommitteeList committees) {
        this.published = published;
        this.committees = committees;
    }

    public boolean isOn(String committeeId) {
        return published.ids().contains(committeeId);
    }

    public Answer<Boolean> turn(String committeeId, boolean on, String by) {
        var committee = committees.find(committeeId);
        if (committee.isEmpty()) {
            return Answer.notFound("There is no such committee.");
        }
        if (!on) {
            published.hide(committeeId);
        } else if (committee.get().visibility() == Visibility.PUBLIC) {
            published.publish(committeeId, by);
        } else {
            return new Answer.Refused<>(
                    new Refusal.Conflict(
                            "Only a public body has public pages. Nothing was changed."));
        }
        return new Answer.Done<>(on);
    }
}
