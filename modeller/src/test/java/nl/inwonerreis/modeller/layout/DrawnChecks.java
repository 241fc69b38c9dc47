package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;

/** What must hold of every drawing, as sentences about what does not. */
final class DrawnChecks {

  private static final double SLACK = 0.6;

  private DrawnChecks() {}

  /** Lists every fault of a drawing that was laid out. */
  static List<String> faults(Drawing drawing) {
    List<String> faults = new ArrayList<>();
    overlaps(drawing.sheet(), faults);
    drawing.lines().forEach(line -> ends(line, faults));
    for (Pool pool : drawing.sheet().pools) {
      inside(pool, drawing.sheet(), faults);
    }
    return faults;
  }

  private static void overlaps(Sheet sheet, List<String> faults) {
    for (int i = 0; i < sheet.boxes.size(); i++) {
      Box a = sheet.boxes.get(i);
      for (Box b : sheet.boxes.subList(i + 1, sheet.boxes.size())) {
        if (a.at.overlaps(b.at)) {
          faults.add(a.id + " overlaps " + b.id);
        }
      }
      Sheet inner = a.inner;
      if (inner != null) {
        overlaps(inner, faults);
        inner.boxes.stream()
            .filter(box -> !a.at.contains(box.at))
            .forEach(box -> faults.add(box.id + " is not inside " + a.id));
      }
    }
  }

  private static void ends(Line line, List<String> faults) {
    if (line.points.size() < 2) {
      faults.add(line.id + " has no ends");
      return;
    }
    if (!onBorder(line.points.get(0), line.source.at)) {
      faults.add(line.id + " does not start at " + line.source.id);
    }
    if (!onBorder(line.points.get(line.points.size() - 1), line.target.at)) {
      faults.add(line.id + " does not end at " + line.target.id);
    }
    for (int i = 1; i < line.points.size(); i++) {
      Line.Point a = line.points.get(i - 1);
      Line.Point b = line.points.get(i);
      boolean straight = Math.abs(a.x() - b.x()) < SLACK || Math.abs(a.y() - b.y()) < SLACK;
      if (line.kind == Line.Kind.SEQUENCE && !straight) {
        faults.add(line.id + " is not orthogonal");
      }
    }
  }

  private static boolean onBorder(Line.Point p, Rect r) {
    boolean within =
        p.x() > r.x - SLACK
            && p.x() < r.right() + SLACK
            && p.y() > r.y - SLACK
            && p.y() < r.bottom() + SLACK;
    boolean edge =
        Math.min(Math.abs(p.x() - r.x), Math.abs(p.x() - r.right())) < SLACK
            || Math.min(Math.abs(p.y() - r.y), Math.abs(p.y() - r.bottom())) < SLACK;
    return within && edge;
  }

  private static void inside(Pool pool, Sheet sheet, List<String> faults) {
    for (Box box : sheet.boxes) {
      if (!pool.bands.contains(box.band)) {
        continue;
      }
      if (!pool.box.at.contains(box.at)) {
        faults.add(box.id + " is not inside pool " + pool.box.id);
      }
      Box lane = box.band.frame;
      if (lane != null && !lane.at.contains(box.at)) {
        faults.add(box.id + " is not inside lane " + lane.id);
      }
    }
  }

  /** Counts sequence flows that run through a step at their own level which they do not join. */
  static int through(Sheet sheet) {
    int through = 0;
    for (Line line : sheet.lines) {
      for (int i = 1; i < line.points.size(); i++) {
        Line.Point a = line.points.get(i - 1);
        Line.Point b = line.points.get(i);
        through +=
            (int)
                sheet.boxes.stream()
                    .filter(box -> box != line.source.anchor() && box != line.target.anchor())
                    .filter(box -> box.at.cut(a.x(), a.y(), b.x(), b.y()))
                    .count();
      }
    }
    for (Box box : sheet.boxes) {
      through += box.inner == null ? 0 : through(box.inner);
    }
    return through;
  }
}
