package app.resolved.meetings.reading.adapters.extraction.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Gathers the straight lines that a page draws: the borders of its tables. */
final class Rules {

    private static final int MOST = 1_500;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> pending = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();
    private float height;

    void attach(PDFStreamEngine engine) {
        engine.addOperator(new Drawing(engine, "re", this::rectangle));
        engine.addOperator(new Drawing(engine, "m", numbers -> at = point(engine, numbers, 0)));
        engine.addOperator(new Drawing(engine, "l", numbers -> line(point(engine, numbers, 0))));
        for (String paints : List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*")) {
            engine.addOperator(new Drawing(engine, paints, _ -> paint()));
        }
        engine.addOperator(new Drawing(engine, "n", _ -> pending.clear()));
        this.engine = engine;
    }

    private @org.jspecify.annotations.Nullable PDFStreamEngine engine;

    void begin(float pageHeight) {
        height = pageHeight;
        rules.clear();
        pending.clear();
    }

    /** None where there are so many that they are a picture. */
    List<Rule> rules() {
        return rules.size() >= MOST ? List.of() : List.copyOf(rules);
    }

    private void rectangle(float[] numbers) {
        if (numbers.length < 4 || engine == null) {
            return;
        }
        float[] far = {numbers[0] + numbers[2], numbers[1] + numbers[3]};
        Point2D.Float a = point(engine, numbers, 0);
        Point2D.Float b = point(engine, far, 0);
        add(a.x, a.y, b.x, a.y);
        add(a.x, b.y, b.x, b.y);
        add(a.x, a.y, a.x, b.y);
        add(b.x, a.y, b.x, b.y);
    }

    private void line(Point2D.Float to) {
        add(at.x, at.y, to.x, to.y);
        at = to;
    }

    private void add(float x1, float y1, float x2, float y2) {
        Rule rule =
                new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        if (pending.size() < MOST && (rule.level() || rule.upright())) {
            pending.add(rule);
        }
    }

    private void paint() {
        if (rules.size() < MOST) {
            rules.addAll(pending);
        }
        pending.clear();
    }

    private Point2D.Float point(PDFStreamEngine engine, float[] numbers, int from) {
        if (numbers.length < from + 2) {
            return at;
        }
        Point2D.Float moved = engine.transformedPoint(numbers[from], numbers[from + 1]);
        return new Point2D.Float(moved.x, height - moved.y);
    }

    private interface Draws {
        void with(float[] numbers);
    }

    private static final class Drawing extends OperatorProcessor {

        private final String name;
        private final Draws draws;

        Drawing(PDFStreamEngine engine, String name, Draws draws) {
            super(engine);
            this.name = name;
            this.draws = draws;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[operands.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            draws.with(numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }
}
