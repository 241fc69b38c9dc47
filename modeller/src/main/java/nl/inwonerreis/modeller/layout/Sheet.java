package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Shapes and sequence flows that are laid out together: all pools of a collaboration, or the inside
 * of a subprocess. Its left upper corner is 0, 0 until it is moved.
 */
final class Sheet {

  final List<Box> boxes = new ArrayList<>();
  final List<Line> lines = new ArrayList<>();
  final List<Line> messages = new ArrayList<>();
  final List<Band> bands = new ArrayList<>();
  final List<Pool> pools = new ArrayList<>();

  double width;

  double height;

  private int columns;

  /** Lays the sheet out, inner sheets first; false when it would be too large. */
  boolean layOut() {
    for (Box box : boxes) {
      Sheet inner = box.inner;
      if (inner != null) {
        if (!inner.layOut()) {
          return false;
        }
        inner.move(Sizes.NEAR, Sizes.HEADER);
        box.at.w = Math.max(box.at.w, inner.width + 2 * Sizes.NEAR);
        box.at.h = Math.max(box.at.h, inner.height + Sizes.HEADER + Sizes.NEAR);
      }
      hang(box);
    }
    List<Box> joined = joined();
    Layers.assign(joined, lines, messages);
    alone(joined);
    Grid grid = Grid.of(boxes, lines, bands);
    if (grid == null) {
      return false;
    }
    placeBands();
    Gaps gaps = new Gaps(Math.max(1, grid.layers.size()));
    SequenceRouter router = new SequenceRouter(grid, gaps);
    router.plan(lines);
    gaps.assign();
    placeColumns(grid, gaps);
    router.draw();
    return true;
  }

  /** Puts boundary events on the lower edge of their host, and what belongs to it above it. */
  private static void hang(Box box) {
    int n = box.boundary.size();
    double slot = 44;
    for (Box event : box.boundary) {
      slot = Math.max(slot, 44 + (event.label == null ? 0 : event.label.w));
    }
    box.at.w = Math.max(box.at.w, n * slot);
    for (int i = 0; i < n; i++) {
      Box event = box.boundary.get(i);
      double right = box.at.x + box.at.w - (n - 1 - i) * slot;
      event.at.x = right - event.at.w - 6;
      event.at.y = box.at.bottom() - event.at.h / 2;
      Sizes.beside(event);
    }
    double all = box.above.stream().mapToDouble(x -> x.at.w + Sizes.NEAR).sum() - Sizes.NEAR;
    double at = box.at.cx() - all / 2;
    double text = box.kind == Box.Kind.GATEWAY && box.label != null ? box.label.h + 7 : 0;
    for (Box artifact : box.above) {
      double room = artifact.label == null ? 0 : artifact.label.h + Sizes.NEAR / 2;
      artifact.at.x = at;
      artifact.at.y = box.at.y - text - Sizes.NEAR - room - artifact.at.h;
      Sizes.beside(artifact);
      at += artifact.at.w + Sizes.NEAR;
    }
    Sizes.beside(box);
  }

  private List<Box> joined() {
    Set<Box> found = new HashSet<>();
    for (Line line : lines) {
      found.add(line.source.anchor());
      found.add(line.target.anchor());
    }
    for (Line line : messages) {
      found.add(line.source.anchor());
      found.add(line.target.anchor());
    }
    return boxes.stream().filter(found::contains).toList();
  }

  /** What has no line stands in columns of its own, right of the rest. */
  private void alone(List<Box> joined) {
    Set<Box> in = new HashSet<>(joined);
    int first = joined.stream().mapToInt(box -> box.layer + 1).max().orElse(0);
    for (Band band : bands) {
      List<Box> rest = boxes.stream().filter(b -> b.band == band && !in.contains(b)).toList();
      int rows = Math.max(joined.isEmpty() ? 1 : 3, (int) Math.ceil(Math.sqrt(rest.size())));
      for (int i = 0; i < rest.size(); i++) {
        rest.get(i).layer = first + i / rows;
      }
    }
  }

  private void placeBands() {
    double y = 0;
    if (pools.isEmpty()) {
      for (Band band : bands) {
        band.place(y, 0);
        y += band.height;
      }
    }
    for (Pool pool : pools) {
      y = pool.place(y);
    }
    height = y;
  }

  private void placeColumns(Grid grid, Gaps gaps) {
    double header = pools.stream().mapToDouble(Pool::header).max().orElse(0);
    double x = header;
    columns = grid.layers.size();
    for (int layer = 0; layer < columns; layer++) {
      gaps.place(layer, x);
      x += gaps.width(layer);
      double wide =
          grid.layers.get(layer).stream()
              .mapToDouble(item -> item.box == null ? 20 : item.box.wide())
              .max()
              .orElse(20);
      for (Item item : grid.layers.get(layer)) {
        if (item.box != null) {
          item.box.center(x + wide / 2, item.y());
        }
      }
      x += wide;
    }
    gaps.place(columns, x);
    width = x + (columns == 0 ? 60 : gaps.width(columns));
    pools.forEach(pool -> pool.widen(width));
  }

  /** Moves everything on the sheet. */
  void move(double dx, double dy) {
    boxes.forEach(box -> box.move(dx, dy));
    lines.forEach(line -> line.move(dx, dy));
  }
}
