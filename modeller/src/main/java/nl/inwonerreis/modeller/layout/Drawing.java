package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Everything that one diagram shows.
 *
 * @param root the collaboration or process that the plane is about; null when there is nothing
 * @param boxes all shapes by id, in document order
 * @param lines all lines, in document order
 */
record Drawing(@Nullable Element root, Sheet sheet, Map<String, Box> boxes, List<Line> lines) {

  /** Gives every shape and line its place; false when there is too much to lay out. */
  boolean layOut() {
    for (Line line : lines) {
      if (line.kind == Line.Kind.MESSAGE) {
        countBelow(line);
      }
    }
    if (!sheet.layOut()) {
      return false;
    }
    MessageRouter router = new MessageRouter(sheet);
    for (Line line : lines) {
      if (line.kind == Line.Kind.MESSAGE) {
        router.draw(line);
      } else if (line.kind == Line.Kind.ASSOCIATION) {
        MessageRouter.straight(line);
      }
    }
    Labels labels = new Labels();
    for (Box box : boxes.values()) {
      boolean frame =
          box.kind == Box.Kind.POOL || box.kind == Box.Kind.LANE || box.kind == Box.Kind.FRAME;
      if (!frame) {
        labels.take(box.at);
      }
      if (box.label != null) {
        labels.take(box.label);
      }
    }
    lines.forEach(labels::place);
    return true;
  }

  private void countBelow(Line line) {
    List<Pool> ends = new ArrayList<>();
    for (Pool pool : sheet.pools) {
      if (isIn(line.source, pool) || isIn(line.target, pool)) {
        ends.add(pool);
      }
    }
    if (ends.size() == 2) {
      ends.get(0).messagesBelow++;
      int second = sheet.pools.indexOf(ends.get(1));
      if (second > 0 && sheet.pools.get(second - 1) != ends.get(0)) {
        sheet.pools.get(second - 1).messagesBelow++;
      }
    }
  }

  private static boolean isIn(Box box, Pool pool) {
    Box top = box.anchor();
    while (top.around != null) {
      top = top.around.anchor();
    }
    return top == pool.box || pool.bands.contains(top.band);
  }
}
