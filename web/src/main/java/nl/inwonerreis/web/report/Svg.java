package nl.inwonerreis.web.report;

import java.util.List;
import java.util.Locale;

/** A drawing of a page on paper: an image that says in words what can be seen in it. */
final class Svg {

  /** As wide as the text of an A4 page, in pixels: text is drawn at its real size. */
  static final int WIDTH = 700;

  private Svg() {}

  /** Opens a drawing; {@code finding} is what somebody hears who does not see it. */
  static Html open(int height, String finding) {
    return new Html()
        .open("div", "class", "drawing", "tabindex", "0")
        .open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "width",
            String.valueOf(WIDTH),
            "height",
            String.valueOf(height),
            "viewBox",
            "0 0 " + WIDTH + " " + height,
            "role",
            "img",
            "aria-label",
            finding);
  }

  static Html close(Html drawing) {
    return drawing.close().close();
  }

  /** Writes a coordinate with at most one decimal. */
  static String at(double value) {
    double rounded = Math.rint(value * 10) / 10;
    return rounded == Math.rint(rounded)
        ? String.valueOf((long) rounded)
        : String.format(Locale.ROOT, "%.1f", rounded);
  }

  /** Adds a path. */
  static void path(Html drawing, String look, String data) {
    drawing.open("path", "class", look, "d", data);
  }

  /** Adds a text; {@code look} is its class, with {@code end} or {@code middle} for its anchor. */
  static void text(Html drawing, String look, double x, double y, String text) {
    drawing.add("text", text, "class", look, "x", at(x), "y", at(y));
  }

  /** Adds a text over at most two lines. */
  static void lines(Html drawing, String look, double x, double y, String text, double pixels) {
    List<String> lines = TextFlow.wrap(text, Math.max(8, (int) (pixels / 7)));
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      boolean cut = i == 1 && lines.size() > 2;
      text(drawing, look, x, y + i * 16.0, cut ? lines.get(i) + "…" : lines.get(i));
    }
  }

  /** Shortens a text to what fits in so many pixels; the whole stands in the table. */
  static String fit(String text, double pixels) {
    int most = (int) Math.max(4, pixels / 7);
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
