package nl.inwonerreis.modeller.layout;

/** How large shapes and texts are, and how far apart, in pixels. */
final class Sizes {

  static final double ROW_GAP = 26;
  static final double STEP = 11;
  static final double NEAR = 14;
  static final double HEADER = 30;
  static final double POOL_GAP = 34;

  private static final double LABEL_WIDTH = 90;
  private static final double CHARACTER = 6.4;
  private static final double LINE_HEIGHT = 15;

  private Sizes() {}

  /** Gives a shape its size, and a place for its name where that stands outside. */
  static void size(Box box) {
    switch (box.kind) {
      case EVENT, BOUNDARY -> set(box, 36, 36);
      case GATEWAY -> set(box, 50, 50);
      case DATA -> set(box, 50, 50);
      case NOTE -> set(box, 130, 12 + LINE_HEIGHT * lines(box.name, 116));
      default -> set(box, lines(box.name, 88) > 4 ? 140 : 110, 80);
    }
    if (!box.name.isEmpty()
        && box.kind != Box.Kind.NOTE
        && box.kind != Box.Kind.ACTIVITY
        && box.kind != Box.Kind.FRAME) {
      box.label = label(box.name);
      beside(box);
    }
  }

  /** Makes a rectangle for a text that stands beside its shape or line. */
  static Rect label(String text) {
    return new Rect(0, 0, width(text), LINE_HEIGHT * lines(text, LABEL_WIDTH));
  }

  private static double width(String text) {
    double longest = 0;
    for (String word : text.split(" ")) {
      longest = Math.max(longest, word.length() * CHARACTER);
    }
    return Math.max(longest, Math.min(LABEL_WIDTH, text.length() * CHARACTER));
  }

  /** Counts the lines that a text takes, broken between words. */
  static int lines(String text, double width) {
    int lines = 1;
    double at = 0;
    for (String word : text.split(" ")) {
      double need = word.length() * CHARACTER;
      if (at > 0 && at + CHARACTER + need > width) {
        lines++;
        at = 0;
      }
      at += (at > 0 ? CHARACTER : 0) + need;
    }
    return lines;
  }

  /** Puts the name of a shape where it stands: above gateways, under events and data. */
  static void beside(Box box) {
    Rect label = box.label;
    if (label == null) {
      return;
    }
    label.x = box.at.cx() - label.w / 2;
    label.y =
        box.kind == Box.Kind.GATEWAY ? box.at.y - label.h - NEAR / 2 : box.at.bottom() + NEAR / 2;
    if (box.kind == Box.Kind.BOUNDARY) {
      label.x = box.at.x - label.w - 2;
      label.y = box.at.cy() + 4;
    }
  }

  private static void set(Box box, double w, double h) {
    box.at.w = w;
    box.at.h = h;
  }
}
