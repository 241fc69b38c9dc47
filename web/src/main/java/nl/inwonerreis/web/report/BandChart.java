package nl.inwonerreis.web.report;

import java.util.Comparator;
import java.util.List;

/**
 * The band of a journey: its thickness is who is still on the way; whoever leaves bends off where
 * that happens, in the order in which residents come there.
 */
final class BandChart {

  /** A place where residents leave: what stands above and below it, and their share. */
  record Exit(String place, String reason, double share, String text, boolean other) {}

  private static final int HEIGHT = 250;
  private static final double TOP = 48;
  private static final double BAND = 120;
  private static final double LEFT = 84;
  private static final double RIGHT = Svg.WIDTH - 104.0;
  private static final int MOST = 5;
  private static final double THINNEST = 1.5 / BAND;

  private BandChart() {}

  /** Lists the exits that are drawn, in order: the largest, none thinner than a line can be. */
  static List<Exit> drawn(List<Exit> exits) {
    List<Exit> largest =
        exits.stream()
            .filter(exit -> exit.share >= THINNEST)
            .sorted(Comparator.comparingDouble(Exit::share).reversed())
            .limit(MOST)
            .toList();
    return exits.stream().filter(largest::contains).toList();
  }

  /**
   * Draws.
   *
   * @param rest share of residents that leaves at places that are not drawn
   * @param helped what stands at its end, over two lines
   */
  static Html draw(List<Exit> drawn, double rest, String start, String[] helped, String finding) {
    Html drawing = Svg.open(HEIGHT, finding);
    String whole = "M0 " + Svg.at(TOP) + "H" + Svg.WIDTH + "v" + Svg.at(BAND) + "H0z";
    Svg.path(drawing, "ground", whole);
    double step = (RIGHT - LEFT) / Math.max(1, drawn.size());
    double left = 1;
    StringBuilder body = new StringBuilder("M0 " + Svg.at(TOP) + "V" + Svg.at(y(1)));
    for (int i = 0; i < drawn.size(); i++) {
      double x = LEFT + i * step;
      double next = left - drawn.get(i).share;
      exit(drawing, drawn.get(i), x, y(left), y(next));
      labels(drawing, drawn.get(i), x, step, i > 0 && same(drawn.get(i), drawn.get(i - 1)));
      body.append('H').append(Svg.at(x)).append('V').append(Svg.at(y(next)));
      left = next;
    }
    if (rest > 0) {
      body.append('H').append(Svg.at(RIGHT)).append('V').append(Svg.at(y(left - rest)));
    }
    Svg.path(
        drawing, "body", body.append("H").append(Svg.WIDTH).append('V').append(Svg.at(TOP)) + "z");
    Svg.text(drawing, "big on", 12, TOP + 44, "100");
    Svg.text(drawing, "on", 12, TOP + 64, start);
    Svg.text(drawing, "end big on", Svg.WIDTH - 12.0, TOP + 30, helped[0]);
    Svg.text(drawing, "end on", Svg.WIDTH - 12.0, TOP + 48, helped[1]);
    return Svg.close(drawing);
  }

  private static boolean same(Exit one, Exit other) {
    return one.place.equals(other.place);
  }

  private static double y(double share) {
    return TOP + share * BAND;
  }

  private static void exit(Html drawing, Exit exit, double x, double before, double after) {
    double w = before - after;
    double r = 5;
    double drop = Math.max(4, TOP + BAND + 14 - after - w - r);
    String data =
        "M%s %sa%s %s 0 0 1 %s %sv%sh-%sv-%sa%s %s 0 0 0 -%s -%sz"
            .formatted(
                Svg.at(x),
                Svg.at(after),
                Svg.at(w + r),
                Svg.at(w + r),
                Svg.at(w + r),
                Svg.at(w + r),
                Svg.at(drop),
                Svg.at(w),
                Svg.at(drop),
                Svg.at(r),
                Svg.at(r),
                Svg.at(r),
                Svg.at(r));
    Svg.path(drawing, exit.other ? "exit other" : "exit", data);
  }

  private static void labels(Html drawing, Exit exit, double x, double step, boolean again) {
    if (!again && !exit.place.isEmpty()) {
      Svg.path(drawing, "axis", "M" + Svg.at(x) + " " + Svg.at(TOP) + "V6");
      Svg.lines(drawing, "b", x + 6, 20, exit.place, step - 10);
    }
    Svg.text(drawing, exit.other ? "b" : "b loss", x + 6, TOP + BAND + 36, exit.text);
    Svg.lines(drawing, "", x + 6, TOP + BAND + 54, exit.reason, step - 8);
  }
}
