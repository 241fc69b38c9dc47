package nl.inwonerreis.web.report;

import java.util.List;

/** How many of those helped are done after a time: a line each, the band of its 95 % interval. */
final class CurveChart {

  /**
   * A line.
   *
   * @param look class of its colour and dash
   * @param seconds at which 0, 1, … 100 % are done
   * @param bands per cent, and the seconds of the interval there
   * @param note what stands under its name
   */
  record Line(String look, String name, String note, double[] seconds, List<double[]> bands) {}

  /** A curve has a point at every per cent from 0 to 100. */
  static final int POINTS = 101;

  private static final int HEIGHT = 320;
  private static final double LEFT = 44;
  private static final double RIGHT = Svg.WIDTH - 12.0;
  private static final double TOP = 12;
  private static final double BOTTOM = HEIGHT - 36.0;

  /** Of a few residents the last per cent may take very long: the axis ends before it. */
  private static final int REACH = 97;

  private final Wording wording;
  private final Phrases words;

  CurveChart(Wording wording, Phrases words) {
    this.wording = wording;
    this.words = words;
  }

  Html draw(List<Line> lines, String finding) {
    double reach = lines.stream().mapToDouble(line -> line.seconds[REACH]).max().orElse(1);
    TimeAxis axis = TimeAxis.to(reach);
    Html drawing = Svg.open(HEIGHT, finding);
    grid(drawing, axis);
    for (Line line : lines) {
      if (line.bands.size() > 1) {
        Svg.path(drawing, "area " + line.look, area(line, axis));
      }
    }
    for (Line line : lines) {
      Svg.path(drawing, "line " + line.look, path(line, axis));
    }
    names(drawing, lines);
    return Svg.close(drawing);
  }

  private void grid(Html drawing, TimeAxis axis) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double y = y(quarter * 25);
      Svg.path(drawing, "grid", "M" + Svg.at(LEFT) + " " + Svg.at(y) + "H" + Svg.at(RIGHT));
      Svg.text(drawing, "end q", LEFT - 8, y + 4, quarter * 25 + (quarter == 4 ? "%" : ""));
    }
    Svg.path(drawing, "norm", "M" + Svg.at(LEFT) + " " + Svg.at(y(90)) + "H" + Svg.at(RIGHT));
    for (int mark = 0; mark <= axis.marks(); mark++) {
      double x = x(mark * axis.step(), axis);
      boolean last = mark == axis.marks();
      String number = wording.number(mark * axis.step() / axis.unit().seconds(), 1);
      Svg.path(drawing, "axis", "M" + Svg.at(x) + " " + Svg.at(BOTTOM) + "v5");
      if (last) {
        String unit = words.say("unit." + axis.unit().key() + ".many");
        Svg.text(drawing, "end q", RIGHT, BOTTOM + 20, number + " " + unit);
      } else if (RIGHT - x > 70) {
        Svg.text(drawing, "middle q", x, BOTTOM + 20, number);
      }
    }
  }

  private static double x(double seconds, TimeAxis axis) {
    double share = Math.min(1, Math.max(0, seconds / axis.end()));
    return LEFT + share * (RIGHT - LEFT);
  }

  private static double y(double percent) {
    return BOTTOM - percent / 100 * (BOTTOM - TOP);
  }

  private static String path(Line line, TimeAxis axis) {
    StringBuilder data = new StringBuilder("M" + Svg.at(LEFT) + " " + Svg.at(BOTTOM));
    for (int percent = 0; percent < line.seconds.length; percent++) {
      data.append('L').append(Svg.at(x(line.seconds[percent], axis)));
      data.append(' ').append(Svg.at(y(percent)));
      if (line.seconds[percent] > axis.end()) {
        break;
      }
    }
    return data.toString();
  }

  /** Between two computed intervals the distance to the line goes evenly from one to the other. */
  private static String area(Line line, TimeAxis axis) {
    StringBuilder low = new StringBuilder();
    StringBuilder high = new StringBuilder();
    for (int k = 1; k < line.bands.size(); k++) {
      double[] from = line.bands.get(k - 1);
      double[] to = line.bands.get(k);
      for (int percent = (int) from[0]; percent <= (int) to[0]; percent++) {
        double part = (percent - from[0]) / (to[0] - from[0]);
        String y = " " + Svg.at(y(percent));
        low.append(low.isEmpty() ? 'M' : 'L')
            .append(Svg.at(x(edge(line, k, 1, part, percent), axis)));
        low.append(y);
        high.insert(0, 'L' + Svg.at(x(edge(line, k, 2, part, percent), axis)) + y);
      }
    }
    return low.append(high).append('z').toString();
  }

  private static double edge(Line line, int k, int side, double part, int percent) {
    double[] from = line.bands.get(k - 1);
    double[] to = line.bands.get(k);
    double first = from[side] - line.seconds[(int) from[0]];
    double last = to[side] - line.seconds[(int) to[0]];
    return Math.max(0, line.seconds[percent] + first * (1 - part) + last * part);
  }

  private static void names(Html drawing, List<Line> lines) {
    double at = BOTTOM - 14 - (lines.size() - 1) * 36.0 - 16;
    for (Line line : lines) {
      Svg.text(drawing, "end b halo " + line.look, RIGHT, at, Svg.fit(line.name, 330));
      Svg.text(drawing, "end halo", RIGHT, at + 16, line.note);
      at += 36;
    }
  }
}
