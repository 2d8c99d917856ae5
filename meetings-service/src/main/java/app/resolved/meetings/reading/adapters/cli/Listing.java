package app.resolved.meetings.reading.adapters.cli;

import app.resolved.meetings.reading.domain.Reading;

interface Listing {

    void print(Reading reading);
}
