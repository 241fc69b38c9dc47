package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** One shape of a diagram: where it stands, in pixels, and what hangs on it. */
final class Box {

  /** What a shape looks like. */
  enum Kind {
    EVENT,
    BOUNDARY,
    GATEWAY,
    ACTIVITY,
    FRAME,
    DATA,
    NOTE,
    POOL,
    LANE
  }

  final String id;
  final String name;
  final Kind kind;
  final Rect at = new Rect();

  /** The boundary events on it, from left to right. */
  final List<Box> boundary = new ArrayList<>();

  /** Data and notes that belong to it, drawn above it. */
  final List<Box> above = new ArrayList<>();

  /** What stands inside an expanded subprocess. */
  @Nullable Sheet inner;

  /** The name outside the shape; null where it stands inside. */
  @Nullable Rect label;

  /** The shape whose place this one follows: the host of a boundary event; else null. */
  @Nullable Box host;

  /** The expanded subprocess around it; null at the top. */
  @Nullable Box around;

  Band band = Band.NONE;
  int layer = -1;
  int row = -1;
  boolean bottomUsed;
  boolean topUsed;

  Box(Element element, String name, Kind kind) {
    this.id = element.getAttribute("id");
    this.name = name;
    this.kind = kind;
  }

  /** Returns the shape that has a place in the grid: the host of a boundary event, else itself. */
  Box anchor() {
    return host == null ? this : host;
  }

  /** Returns how far the shape and what hangs on it reach above its middle. */
  double up() {
    double data = above.stream().mapToDouble(box -> box.at.h).max().orElse(-Sizes.NEAR);
    double text = kind == Kind.GATEWAY && label != null ? label.h + Sizes.NEAR / 2 : 0;
    return at.h / 2 + text + Math.max(0, data + Sizes.NEAR);
  }

  /** Returns how far the shape and what hangs on it reach below its middle. */
  double down() {
    double text = kind == Kind.EVENT && label != null ? label.h + Sizes.NEAR / 2 : 0;
    double events =
        boundary.stream()
            .mapToDouble(event -> Math.max(18, event.label == null ? 0 : event.label.h + 4))
            .max()
            .orElse(0);
    return at.h / 2 + text + (boundary.isEmpty() ? 0 : events + Sizes.STEP * boundary.size() + 6);
  }

  /** Returns the room it needs from left to right. */
  double wide() {
    double text = label == null ? 0 : label.w;
    double data = above.stream().mapToDouble(box -> box.at.w + Sizes.NEAR).sum();
    return Math.max(at.w, Math.max(text, data));
  }

  /** Puts the middle of the shape somewhere, with all that hangs on it and stands inside. */
  void center(double x, double y) {
    move(x - at.cx(), y - at.cy());
  }

  void move(double dx, double dy) {
    at.move(dx, dy);
    if (label != null) {
      label.move(dx, dy);
    }
    boundary.forEach(event -> event.move(dx, dy));
    above.forEach(box -> box.move(dx, dy));
    if (inner != null) {
      inner.move(dx, dy);
    }
  }
}
