package app.resolved.meetings.outcomes.domain;

/**
 * Why the public may not read something: a paragraph of Part 1 of Schedule 12A to the Local
 * Government Act 1972, or confidential matter under its section 100A(3).
 */
public enum Restriction {
    PARAGRAPH_1("Exempt: paragraph 1, information relating to any individual"),
    PARAGRAPH_2("Exempt: paragraph 2, likely to reveal who an individual is"),
    PARAGRAPH_3("Exempt: paragraph 3, financial or business affairs"),
    PARAGRAPH_4("Exempt: paragraph 4, consultations or negotiations about labour relations"),
    PARAGRAPH_5("Exempt: paragraph 5, legal professional privilege"),
    PARAGRAPH_6("Exempt: paragraph 6, notices, orders or directions proposed"),
    PARAGRAPH_7("Exempt: paragraph 7, prevention, investigation or prosecution of crime"),
    SECTION_100A("Confidential: section 100A");

    private final String words;

    Restriction(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
