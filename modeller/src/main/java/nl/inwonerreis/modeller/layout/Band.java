package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A horizontal strip of a sheet: a lane without lanes inside, a pool without lanes, or all. */
final class Band {

  /** The band of shapes that have none yet. */
  static final Band NONE = new Band(-1, null);

  private static final double PAD = 18;

  /** Its place among the bands of the sheet, from the top. */
  final int index;

  /** The lane or pool that it is; null where there is none. */
  final @Nullable Box frame;

  int rows;
  double top;
  double height;

  private final List<Double> ups = new ArrayList<>();
  private final List<Double> downs = new ArrayList<>();
  private double[] middles = {};

  Band(int index, @Nullable Box frame) {
    this.index = index;
    this.frame = frame;
  }

  /** Makes room in a row. */
  void need(int row, double up, double down) {
    while (ups.size() <= row) {
      ups.add(Sizes.STEP);
      downs.add(Sizes.STEP);
    }
    ups.set(row, Math.max(ups.get(row), up));
    downs.set(row, Math.max(downs.get(row), down));
    rows = ups.size();
  }

  /** Puts the band at a height; {@code least} is the least height it may have. */
  void place(double y, double least) {
    top = y;
    middles = new double[rows];
    double at = y + PAD;
    for (int row = 0; row < rows; row++) {
      middles[row] = at + ups.get(row);
      at = middles[row] + downs.get(row) + (row + 1 < rows ? Sizes.ROW_GAP : 0);
    }
    double need = at + PAD - y;
    height = Math.max(least, need);
    double spare = (height - need) / 2;
    for (int row = 0; row < rows; row++) {
      middles[row] += spare;
    }
  }

  double middle(int row) {
    return middles[row];
  }
}
