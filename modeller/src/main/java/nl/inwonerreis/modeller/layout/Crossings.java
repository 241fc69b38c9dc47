package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.List;

/** Counts how often lines between neighbouring columns cross, in n log n (Barth et al. 2002). */
final class Crossings {

  private Crossings() {}

  static long of(List<List<Item>> layers) {
    long crossings = 0;
    for (int i = 1; i < layers.size(); i++) {
      crossings += between(layers.get(i - 1), layers.get(i).size());
    }
    return crossings;
  }

  /** Counts inversions among the right ends, taken in the order of the left ends. */
  private static long between(List<Item> left, int right) {
    long[] tree = new long[right + 1];
    long crossings = 0;
    int seen = 0;
    for (Item item : left) {
      List<Integer> ends = new ArrayList<>();
      item.after.forEach(x -> ends.add(x.position));
      ends.sort(null);
      for (int end : ends) {
        long notAfter = 0;
        for (int i = end + 1; i > 0; i -= i & -i) {
          notAfter += tree[i];
        }
        crossings += seen - notAfter;
      }
      for (int end : ends) {
        seen++;
        for (int i = end + 1; i <= right; i += i & -i) {
          tree[i]++;
        }
      }
    }
    return crossings;
  }
}
