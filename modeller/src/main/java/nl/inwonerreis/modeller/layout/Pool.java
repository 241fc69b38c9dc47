package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;

/** A pool, or a process without one, with its lanes; a pool without steps is a black box. */
final class Pool {

  private static final double LANE_LEAST = 100;
  private static final double BLACK_BOX = 60;

  /** A lane with the lanes inside it, or the band that it is. */
  record Lane(Box box, List<Lane> inside, List<Band> bands) {}

  /** Its own shape, drawn only when it is framed. */
  final Box box;

  /** Whether it has a frame of its own; a process without a pool has none. */
  final boolean framed;

  final List<Lane> lanes = new ArrayList<>();
  final List<Band> bands = new ArrayList<>();

  /** How many messages leave it downward; they need room under it. */
  int messagesBelow;

  Pool(Box box, boolean framed) {
    this.box = box;
    this.framed = framed;
  }

  /** Returns how wide its headers are. */
  double header() {
    return (framed ? Sizes.HEADER : 0) + Sizes.HEADER * depth(lanes);
  }

  private static int depth(List<Lane> lanes) {
    return lanes.stream().mapToInt(lane -> 1 + depth(lane.inside())).max().orElse(0);
  }

  /** Puts its bands under each other; returns where the next pool begins. */
  double place(double top) {
    double y = top;
    for (Band band : bands) {
      band.place(y, band.frame == null ? BLACK_BOX : LANE_LEAST);
      y += band.height;
    }
    box.at.y = top;
    box.at.h = Math.max(BLACK_BOX, y - top);
    return top + box.at.h + Sizes.POOL_GAP + Sizes.STEP * messagesBelow;
  }

  /** Gives it and its lanes the width of the sheet. */
  void widen(double width) {
    box.at.x = 0;
    box.at.w = width;
    widen(lanes, framed ? Sizes.HEADER : 0, width);
  }

  private static void widen(List<Lane> lanes, double x, double width) {
    for (Lane lane : lanes) {
      Band first = lane.bands().get(0);
      Band last = lane.bands().get(lane.bands().size() - 1);
      lane.box().at.x = x;
      lane.box().at.w = width - x;
      lane.box().at.y = first.top;
      lane.box().at.h = last.top + last.height - first.top;
      widen(lane.inside(), x + Sizes.HEADER, width);
    }
  }
}
