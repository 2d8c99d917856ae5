package app.resolved.meetings;

/** Minutes of a fictional committee, our own writing. */
public final class SampleMinutes {

    public static final String TEXT =
            """
            EASTMERE COUNTY COUNCIL

            SCRUTINY COMMITTEE

            MINUTES of a meeting of the Scrutiny Committee held in the Council Chamber on Tuesday, 3 November 2026.

            PRESENT: Mrs J Alder (Chairman), Mr P Quill, Ms T Fernsby and Dr H Osei

            IN ATTENDANCE: Mr B Okafor (Head of Finance) and Ms L Tarrant (Democratic Services Officer)

            UNRESTRICTED ITEMS

            46. Minutes of the meeting held on 8 September 2026
            (Item A3)

            RESOLVED that the minutes be approved as a correct record and signed by the Chairman.

            47. Reserves of the council
            (Item B1)

            1. Mr Okafor presented the report and answered questions.

            2. Mrs Alder asked how reserves compared with those of neighbouring counties. Mr Okafor offered to circulate a comparison to the Committee by the end of November.

            3. RESOLVED that:

            (a) the report be noted; and

            (b) the Head of Finance be asked to report on the use of reserves to the next meeting.

            48. Winter roads
            (Item B2)

            1. Ms Fernsby asked that the Director of Highways provide the gritting routes to all Members before the first frost.

            2. RESOLVED that the Director of Highways be requested to publish the gritting routes by 1 December 2026.
            """;

    private SampleMinutes() {}
}
