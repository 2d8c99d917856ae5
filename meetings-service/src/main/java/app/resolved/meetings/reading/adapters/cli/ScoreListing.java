package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.scoring.Disagreement;
import app.resolved.meetings.reading.domain.scoring.Scores;
import java.util.List;

interface ScoreListing {

    void print(Scores scores);

    void print(String style, List<Disagreement> disagreements);
}
