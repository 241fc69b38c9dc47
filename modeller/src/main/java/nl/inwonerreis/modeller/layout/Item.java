package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the grid: that of a shape, or where a long line passes a column. */
final class Item {

  final @Nullable Box box;
  final int layer;
  final Band band;

  final List<Item> before = new ArrayList<>();
  final List<Item> after = new ArrayList<>();

  double key;
  int position;
  int row;

  Item(@Nullable Box box, int layer, Band band) {
    this.box = box;
    this.layer = layer;
    this.band = band;
  }

  /** Returns the height of the middle of its row. */
  double y() {
    return band.middle(row);
  }
}
