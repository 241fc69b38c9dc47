package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;

/** Puts the names of lines beside them, where they cover no shape and no other name. */
final class Labels {

  private final List<Rect> taken = new ArrayList<>();

  /** Keeps a place free. */
  void take(Rect rect) {
    taken.add(rect);
  }

  /** Places the name of a line: the first free place along it, else the one that covers least. */
  void place(Line line) {
    if (line.name.isEmpty() || line.points.size() < 2) {
      return;
    }
    Rect best = null;
    int fewest = Integer.MAX_VALUE;
    for (Rect place : places(line)) {
      int covered = (int) taken.stream().filter(place::overlaps).count();
      if (covered < fewest) {
        best = place;
        fewest = covered;
      }
      if (covered == 0) {
        break;
      }
    }
    if (best != null) {
      line.label = best;
      taken.add(best);
    }
  }

  private static List<Rect> places(Line line) {
    Rect size = Sizes.label(line.name);
    List<Rect> places = new ArrayList<>();
    for (int i = 1; i < line.points.size(); i++) {
      Line.Point a = line.points.get(i - 1);
      Line.Point b = line.points.get(i);
      boolean flat = Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
      double length = flat ? Math.abs(a.x() - b.x()) : Math.abs(a.y() - b.y());
      if (length < (flat ? size.w : size.h)) {
        continue;
      }
      for (double part : new double[] {0.5, 0.25, 0.75, 0.1, 0.9}) {
        double x = a.x() + (b.x() - a.x()) * part;
        double y = a.y() + (b.y() - a.y()) * part;
        if (flat) {
          places.add(new Rect(x - size.w / 2, y - size.h - 3, size.w, size.h));
          places.add(new Rect(x - size.w / 2, y + 3, size.w, size.h));
        } else {
          places.add(new Rect(x + 5, y - size.h / 2, size.w, size.h));
          places.add(new Rect(x - 5 - size.w, y - size.h / 2, size.w, size.h));
        }
      }
    }
    if (places.isEmpty()) {
      Line.Point a = line.points.get(0);
      places.add(new Rect(a.x() + 4, a.y() - size.h - 3, size.w, size.h));
      places.add(new Rect(a.x() + 4, a.y() + 3, size.w, size.h));
    }
    return places;
  }
}
