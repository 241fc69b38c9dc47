package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a diagram between two shapes. */
final class Line {

  /** What a line means. */
  enum Kind {
    SEQUENCE,
    MESSAGE,
    ASSOCIATION
  }

  /** A corner or end of a line. */
  record Point(double x, double y) {}

  final String id;
  final String name;
  final Kind kind;
  final Box source;
  final Box target;

  /** The corners, ends included; empty until the line is routed. */
  final List<Point> points = new ArrayList<>();

  /** The places it takes in the grid between its ends. */
  final List<Item> between = new ArrayList<>();

  @Nullable Rect label;

  /** Whether it leads back to the left: part of a loop. */
  boolean back;

  Line(String id, String name, Kind kind, Box source, Box target) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.source = source;
    this.target = target;
  }

  /** Adds a corner; one in line with the two before it replaces the last. */
  void to(double x, double y) {
    int n = points.size();
    if (n > 0 && same(points.get(n - 1).x(), x) && same(points.get(n - 1).y(), y)) {
      return;
    }
    if (n > 1) {
      Point a = points.get(n - 2);
      Point b = points.get(n - 1);
      boolean inLine =
          same(a.x(), b.x()) && same(b.x(), x) && (b.y() - a.y()) * (y - b.y()) >= 0
              || same(a.y(), b.y()) && same(b.y(), y) && (b.x() - a.x()) * (x - b.x()) >= 0;
      if (inLine) {
        points.remove(n - 1);
      }
    }
    points.add(new Point(x, y));
  }

  void move(double dx, double dy) {
    points.replaceAll(point -> new Point(point.x() + dx, point.y() + dy));
    if (label != null) {
      label.move(dx, dy);
    }
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 0.01;
  }
}
