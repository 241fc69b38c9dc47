package nl.inwonerreis.web.report;

import java.util.List;
import java.util.function.DoubleFunction;

/** Numbers below each other on one axis: a mark each, and its 95 % interval as a line. */
final class IntervalChart {

  /**
   * A number.
   *
   * @param look class of its colour: route, loss, ink, sc-b, …
   * @param open whether the mark is open: no clear difference
   * @param text the number as it is written
   */
  record Row(
      String name, String look, boolean open, double value, double low, double high, String text) {}

  /** An axis: where it begins and ends, the marks on it, how these are written, a line at zero. */
  record Axis(double from, double to, double[] marks, DoubleFunction<String> write, boolean zero) {}

  private static final double LEFT = 218;
  private static final double RIGHT = Svg.WIDTH - 132.0;
  private static final int STEP = 30;
  private static final int HEAD = 24;

  private IntervalChart() {}

  static Html draw(List<Row> rows, Axis axis, String finding) {
    int height = HEAD + rows.size() * STEP + 6;
    Html drawing = Svg.open(height, finding);
    for (double mark : axis.marks) {
      double x = x(mark, axis);
      String look = axis.zero && mark == 0 ? "zero" : "grid";
      Svg.path(drawing, look, "M" + Svg.at(x) + " " + HEAD + "V" + (height - 6));
      Svg.text(drawing, "middle q", x, 14, axis.write.apply(mark));
    }
    double y = HEAD + STEP / 2.0;
    String name = "";
    for (Row row : rows) {
      if (!row.name.equals(name)) {
        Svg.text(drawing, "", 0, y + 4, Svg.fit(row.name, LEFT - 14));
        name = row.name;
      }
      draw(drawing, row, axis, y);
      y += STEP;
    }
    return Svg.close(drawing);
  }

  private static void draw(Html drawing, Row row, Axis axis, double y) {
    if (!Double.isNaN(row.low) && !Double.isNaN(row.high)) {
      String ends = "M" + Svg.at(x(row.low, axis)) + " " + Svg.at(y) + "H";
      Svg.path(drawing, "whisker " + row.look, ends + Svg.at(x(row.high, axis)));
    }
    double x = x(row.value, axis);
    mark(drawing, row, x, y);
    Svg.text(drawing, "end", Svg.WIDTH, y + 4, row.text);
  }

  /** Situations differ in shape too: B a square, C a triangle, others a diamond. */
  private static void mark(Html drawing, Row row, double x, double y) {
    String look = "mark " + row.look + (row.open ? " open" : "");
    String at = "M" + Svg.at(x) + " " + Svg.at(y);
    switch (row.look) {
      case "sc-b" -> Svg.path(drawing, look, at + "m-5 -5h10v10h-10z");
      case "sc-c" -> Svg.path(drawing, look, at + "m0 -6.5l6.5 11.5h-13z");
      case "sc-d" -> Svg.path(drawing, look, at + "m0 -7l7 7l-7 7l-7 -7z");
      default ->
          drawing.open("circle", "class", look, "cx", Svg.at(x), "cy", Svg.at(y), "r", "5.5");
    }
  }

  private static double x(double value, Axis axis) {
    double share = (value - axis.from) / (axis.to - axis.from);
    return LEFT + Math.min(1, Math.max(0, share)) * (RIGHT - LEFT);
  }

  /** Makes an axis of shares from 0 to 1, written in per cent. */
  static Axis shares() {
    double[] marks = {0, 0.25, 0.5, 0.75, 1};
    return new Axis(0, 1, marks, v -> Math.round(v * 100) + "%", false);
  }

  /** Makes an axis of differences, as far to the left as to the right of zero. */
  static Axis around(double reach, DoubleFunction<String> write) {
    double size = reach > 0 ? reach : 1;
    double step = Math.pow(10, Math.floor(Math.log10(size)));
    step = size / step > 5 ? step * 5 : size / step > 2 ? step * 2 : step;
    double end = Math.ceil(size / step - 1e-9) * step;
    double[] marks =
        end > step ? new double[] {-end, -step, 0, step, end} : new double[] {-end, 0, end};
    return new Axis(-end, end, marks, write, true);
  }
}
