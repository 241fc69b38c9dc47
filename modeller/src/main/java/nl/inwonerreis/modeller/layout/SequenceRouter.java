package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import nl.inwonerreis.modeller.layout.Gaps.Piece;
import nl.inwonerreis.modeller.layout.Gaps.Side;

/**
 * Draws sequence flows with few bends: they leave on the right and arrive on the left; a gateway or
 * boundary event lets a line straight down where its column is free, and a line back runs under
 * what it passes.
 */
final class SequenceRouter {

  /** What is decided of a line before the columns have their places. */
  private static final class Plan {
    private final Line line;
    private final List<Double> heights = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean downFirst;
    private boolean upLast;

    private Plan(Line line) {
      this.line = line;
    }
  }

  private final Grid grid;
  private final Gaps gaps;
  private final List<Plan> plans = new ArrayList<>();

  SequenceRouter(Grid grid, Gaps gaps) {
    this.grid = grid;
    this.gaps = gaps;
  }

  /** Decides where each line leaves, passes and arrives, and asks for room in the gaps. */
  void plan(List<Line> lines) {
    for (Line line : lines) {
      if (!line.back) {
        forward(line);
      }
    }
    for (Line line : lines) {
      if (line.back) {
        back(line);
      }
    }
  }

  private void forward(Line line) {
    Plan plan = start(line);
    Item source = grid.itemOf(line.source.anchor());
    Item target = grid.itemOf(line.target.anchor());
    List<Item> stops = new ArrayList<>(line.between);
    stops.add(target);
    Item next = stops.get(0);
    double y = leaves(line, source);
    boolean lower = line.source.kind == Box.Kind.GATEWAY || line.source.host != null;
    if (lower && !line.source.bottomUsed && grid.clearBelow(source, next.band, next.row, null)) {
      line.source.bottomUsed = true;
      plan.downFirst = true;
      y = next.y();
    }
    plan.heights.add(y);
    int gap = source.layer + 1;
    for (Item stop : stops) {
      Box box = stop == target ? target.box : null;
      if (box != null
          && box.kind == Box.Kind.GATEWAY
          && !box.bottomUsed
          && y > target.y() + 1
          && clearUnder(line, target)) {
        box.bottomUsed = true;
        plan.upLast = true;
      } else if (Math.abs(stop.y() - y) > 0.5) {
        plan.pieces.add(gaps.add(gap, line, y, stop.y(), Side.THROUGH));
        y = stop.y();
        plan.heights.add(y);
      }
      gap++;
    }
    if (!line.name.isEmpty()) {
      gaps.label(source.layer + 1, Sizes.label(line.name).w);
    }
  }

  /** Returns whether a line that comes in lower can go straight up to a gateway. */
  private boolean clearUnder(Line line, Item target) {
    Item last =
        line.between.isEmpty()
            ? grid.itemOf(line.source.anchor())
            : line.between.get(line.between.size() - 1);
    boolean level = line.source.host == null || !line.between.isEmpty();
    return level && grid.clearBelow(target, last.band, last.row, null);
  }

  /** Returns the height at which a line leaves: that of a boundary event is under its host. */
  private static double leaves(Line line, Item source) {
    Box host = line.source.host;
    if (host == null) {
      return source.y();
    }
    return source.y() + host.down() - 6 - Sizes.STEP * host.boundary.indexOf(line.source);
  }

  /** Returns whether a line may use the lower edge of a shape: nothing hangs or stands there. */
  private static boolean freeBottom(Box box) {
    return !box.bottomUsed
        && box.boundary.isEmpty()
        && (box.label == null || box.kind != Box.Kind.EVENT);
  }

  private Plan start(Line line) {
    Plan plan = new Plan(line);
    plans.add(plan);
    return plan;
  }

  private void back(Line line) {
    Plan plan = start(line);
    Item source = grid.itemOf(line.source.anchor());
    Item target = grid.itemOf(line.target.anchor());
    Item first = line.between.get(line.between.size() - 1);
    Item last = line.between.get(0);
    double y = first.y();
    double out = leaves(line, source);
    Box from = line.source;
    Box to = line.target;
    boolean event = from.host != null;
    plan.downFirst =
        from != to
            && (event ? !from.bottomUsed : freeBottom(from))
            && grid.clearBelow(source, first.band, first.row, first);
    if (plan.downFirst) {
      from.bottomUsed = true;
    } else {
      plan.pieces.add(gaps.add(source.layer + 1, line, out, y, Side.LEFT));
    }
    plan.upLast = freeBottom(to) && grid.clearBelow(target, last.band, last.row, last);
    if (plan.upLast) {
      to.bottomUsed = true;
    } else {
      plan.pieces.add(gaps.add(target.layer, line, y, target.y(), Side.RIGHT));
    }
    plan.heights.add(plan.downFirst ? y : out);
    plan.heights.add(y);
  }

  /** Draws the lines, once shapes and gaps have their places. */
  void draw() {
    for (Plan plan : plans) {
      Line line = plan.line;
      if (line.back) {
        drawBack(plan);
      } else {
        drawForward(plan);
      }
    }
  }

  private static void drawForward(Plan plan) {
    Line line = plan.line;
    leave(plan, line.source, plan.heights.get(0));
    for (int i = 0; i < plan.pieces.size(); i++) {
      double x = plan.pieces.get(i).x();
      line.to(x, plan.heights.get(i));
      line.to(x, plan.heights.get(i + 1));
    }
    Rect to = line.target.at;
    if (plan.upLast) {
      line.to(to.cx(), plan.heights.get(plan.heights.size() - 1));
      line.to(to.cx(), to.bottom());
    } else {
      line.to(to.x, to.cy());
    }
  }

  private static void leave(Plan plan, Box source, double y) {
    if (plan.downFirst || source.host != null) {
      plan.line.to(source.at.cx(), source.at.bottom());
      plan.line.to(source.at.cx(), y);
    } else {
      plan.line.to(source.at.right(), source.at.cy());
    }
  }

  private static void drawBack(Plan plan) {
    Line line = plan.line;
    double y = plan.heights.get(1);
    leave(plan, line.source, plan.heights.get(0));
    int next = 0;
    if (!plan.downFirst) {
      double x = plan.pieces.get(next++).x();
      line.to(x, plan.heights.get(0));
      line.to(x, y);
    }
    Rect to = line.target.at;
    if (plan.upLast) {
      line.to(to.cx(), y);
      line.to(to.cx(), to.bottom());
    } else {
      double x = plan.pieces.get(next).x();
      line.to(x, y);
      line.to(x, to.cy());
      line.to(to.x, to.cy());
    }
  }
}
