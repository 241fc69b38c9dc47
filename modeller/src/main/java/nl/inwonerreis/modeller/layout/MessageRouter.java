package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws message flows: straight down or up where nothing is in the way, else along the room between
 * two pools and through the gaps between columns. Associations run straight.
 */
final class MessageRouter {

  private static final double[] PLACES = {0.5, 0.65, 0.35, 0.8, 0.2};

  private final Sheet sheet;
  private final Map<Pool, Integer> used = new HashMap<>();
  private final List<Double> taken = new ArrayList<>();

  MessageRouter(Sheet sheet) {
    this.sheet = sheet;
  }

  void draw(Line line) {
    Pool from = poolOf(line.source);
    Pool to = poolOf(line.target);
    if (from == to) {
      straight(line);
      return;
    }
    boolean down = from.box.at.y < to.box.at.y;
    double start = down ? line.source.at.bottom() : line.source.at.y;
    double end = down ? line.target.at.y : line.target.at.bottom();
    double x = shared(line, start, end);
    if (!Double.isNaN(x)) {
      line.to(x, start);
      line.to(x, end);
      taken.add(x);
      return;
    }
    double y = channel(down ? from : above(from), line);
    climb(line, line.source, start, y, down);
    List<Line.Point> back = new ArrayList<>();
    Line half = new Line("", "", Line.Kind.MESSAGE, line.target, line.source);
    climb(half, line.target, end, y, !down);
    back.addAll(half.points);
    for (int i = back.size() - 1; i >= 0; i--) {
      line.to(back.get(i).x(), back.get(i).y());
    }
  }

  /** Goes from a shape to the height of a channel, beside what stands between. */
  private void climb(Line line, Box box, double from, double to, boolean down) {
    for (double place : PLACES) {
      double x = box.at.x + box.at.w * place;
      if (clear(x, from, to, box, box)) {
        line.to(x, from);
        line.to(x, to);
        taken.add(x);
        return;
      }
    }
    double out = from + (down ? 7 : -7);
    double x = topOf(box).at.cx() + topOf(box).wide() / 2 + 8;
    line.to(box.at.cx(), from);
    line.to(box.at.cx(), out);
    line.to(x, out);
    line.to(x, to);
  }

  /** Finds a height where one straight line joins two shapes; NaN where there is none. */
  private double shared(Line line, double start, double end) {
    double low = Math.max(line.source.at.x, line.target.at.x);
    double high = Math.min(line.source.at.right(), line.target.at.right());
    if (high - low < 8) {
      return Double.NaN;
    }
    boolean round = line.source.kind == Box.Kind.EVENT || line.target.kind == Box.Kind.EVENT;
    Box small = line.source.at.w <= line.target.at.w ? line.source : line.target;
    if (round) {
      boolean middle = small.at.cx() > low && small.at.cx() < high;
      boolean clear = middle && clear(small.at.cx(), start, end, line.source, line.target);
      return clear ? small.at.cx() : Double.NaN;
    }
    for (double place : PLACES) {
      double x = low + (high - low) * place;
      if (clear(x, start, end, line.source, line.target)) {
        return x;
      }
    }
    return Double.NaN;
  }

  private boolean clear(double x, double from, double to, Box a, Box b) {
    if (taken.stream().anyMatch(other -> Math.abs(other - x) < 3)) {
      return false;
    }
    for (Box box : sheet.boxes) {
      if (box != topOf(a) && box != topOf(b) && box.at.cut(x, from, x, to)) {
        return false;
      }
    }
    for (Box own : List.of(a, b)) {
      boolean round = own.kind == Box.Kind.EVENT || own.kind == Box.Kind.GATEWAY;
      if (round && Math.abs(own.at.cx() - x) > 1) {
        return false;
      }
    }
    return true;
  }

  private double channel(Pool above, Line line) {
    int track = used.merge(above, 1, Integer::sum);
    double room = Sizes.POOL_GAP + Sizes.STEP * Math.max(0, above.messagesBelow);
    return above.box.at.bottom() + Math.min(room - 6, 12 + Sizes.STEP * (track - 1) % room);
  }

  private Pool above(Pool pool) {
    int index = sheet.pools.indexOf(pool);
    return sheet.pools.get(Math.max(0, index - 1));
  }

  private Pool poolOf(Box box) {
    Box top = topOf(box);
    for (Pool pool : sheet.pools) {
      if (pool.box == top || pool.bands.contains(top.band)) {
        return pool;
      }
    }
    throw new IllegalStateException("no pool has " + box.id);
  }

  private static Box topOf(Box box) {
    Box top = box.anchor();
    while (top.around != null) {
      top = top.around.anchor();
    }
    return top;
  }

  /** Draws a line from border to border along the line through both middles. */
  static void straight(Line line) {
    line.points.clear();
    border(line, line.source.at, line.target.at);
    border(line, line.target.at, line.source.at);
  }

  private static void border(Line line, Rect from, Rect to) {
    double dx = to.cx() - from.cx();
    double dy = to.cy() - from.cy();
    double scale =
        Math.min(
            dx == 0 ? Double.POSITIVE_INFINITY : from.w / 2 / Math.abs(dx),
            dy == 0 ? Double.POSITIVE_INFINITY : from.h / 2 / Math.abs(dy));
    double part = Double.isInfinite(scale) ? 0 : Math.min(1, scale);
    line.points.add(new Line.Point(from.cx() + dx * part, from.cy() + dy * part));
  }
}
