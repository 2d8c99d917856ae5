package app.resolved.meetings.reading.domain.scoring;

/** A line of the calibration table. */
public enum Confidence {
    FROM_90("0.90 and more", 0.895),
    FROM_80("0.80 to 0.89", 0.795),
    FROM_70("0.70 to 0.79", 0.695),
    FROM_50("0.50 to 0.69", 0);

    private final String words;
    private final double from;

    Confidence(String words, double from) {
        this.words = words;
        this.from = from;
    }

    /** The line that a confidence from 0 to 1, as printed with two decimals, belongs to. */
    static Confidence of(double confidence) {
        for (Confidence line : values()) {
            if (confidence >= line.from) {
                return line;
            }
        }
        return FROM_50;
    }

    public String words() {
        return words;
    }
}
