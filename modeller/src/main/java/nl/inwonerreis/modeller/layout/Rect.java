package nl.inwonerreis.modeller.layout;

/** A rectangle that can be moved, in pixels; y grows downward. */
final class Rect {

  double x;
  double y;
  double w;
  double h;

  Rect() {}

  Rect(double x, double y, double w, double h) {
    this.x = x;
    this.y = y;
    this.w = w;
    this.h = h;
  }

  double right() {
    return x + w;
  }

  double bottom() {
    return y + h;
  }

  double cx() {
    return x + w / 2;
  }

  double cy() {
    return y + h / 2;
  }

  void move(double dx, double dy) {
    x += dx;
    y += dy;
  }

  /** Returns whether the two share more than an edge. */
  boolean overlaps(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean contains(Rect other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /** Returns whether a horizontal or vertical segment passes through the inside. */
  boolean cut(double x1, double y1, double x2, double y2) {
    return Math.min(x1, x2) < right()
        && Math.max(x1, x2) > x
        && Math.min(y1, y2) < bottom()
        && Math.max(y1, y2) > y;
  }
}
