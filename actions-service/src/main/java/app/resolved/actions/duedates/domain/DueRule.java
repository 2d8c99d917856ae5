package app.resolved.actions.duedates.domain;

/** The rules by which something is due, each with where it comes from. */
public enum DueRule {
    AS_THE_MINUTE_SAYS("As the minutes say", "The words of the minutes"),
    PAPERS_DEADLINE(
            "Papers deadline of the next meeting",
            "5 working days before the papers are sent out, which is 5 clear days before the"
                    + " meeting: Local Government Act 1972, section 100B(3). The 5 working days are"
                    + " common practice, not law: check with your monitoring officer"),
    TWENTY_EIGHT_DAYS(
            "28 days, until the next meeting is known",
            "Ours, to have a date until the committee's next meeting is known"),
    CRIME_AND_DISORDER_RESPONSE(
            "Responsible authority on crime and disorder: 28 days",
            "Crime and Disorder (Overview and Scrutiny) Regulations 2009, SI 2009/942, under the"
                    + " Police and Justice Act 2006, section 19: check with your monitoring"
                    + " officer"),
    EXECUTIVE_RESPONSE(
            "Executive response to scrutiny: 2 months",
            "Local Government Act 2000, section 9FE: check with your monitoring officer"),
    HEALTH_RESPONSE(
            "Response to health scrutiny: 28 days",
            "Local Authority (Public Health, Health and Wellbeing Boards and Health Scrutiny)"
                    + " Regulations 2013, SI 2013/218: check with your monitoring officer"),
    DOMESTIC_ABUSE_COMMISSIONER_RESPONSE(
            "Response to the Domestic Abuse Commissioner: 56 days",
            "Domestic Abuse Act 2021, section 16: check with your monitoring officer"),
    WORK_PROGRAMME(
            "The work programme",
            "The work programme of the committee: the report is wanted with the papers of the"
                    + " meeting that it is planned for"),
    CHANGED_WITH_A_REASON("Changed with a reason", "The change on the timeline");

    private final String inWords;
    private final String source;

    DueRule(String inWords, String source) {
        this.inWords = inWords;
        this.source = source;
    }

    /** Whether the law has it counted from the day of a notice. */
    public boolean countsFromNotice() {
        return switch (this) {
            case CRIME_AND_DISORDER_RESPONSE,
                    EXECUTIVE_RESPONSE,
                    HEALTH_RESPONSE,
                    DOMESTIC_ABUSE_COMMISSIONER_RESPONSE ->
                    true;
            case AS_THE_MINUTE_SAYS,
                    PAPERS_DEADLINE,
                    TWENTY_EIGHT_DAYS,
                    WORK_PROGRAMME,
                    CHANGED_WITH_A_REASON ->
                    false;
        };
    }

    public String inWords() {
        return inWords;
    }

    public String source() {
        return source;
    }
}
