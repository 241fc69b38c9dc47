package nl.inwonerreis.modeller.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which row of its band every step and every long line has: rows of a column are ordered by the
 * middle of their neighbours (barycentre) until lines cross no less, then a step takes the row of
 * what comes before it where that is free. Lines that lead back go under all they pass.
 */
final class Grid {

  /** Beyond this many places a sheet is not laid out. */
  static final int MOST_ITEMS = 40_000;

  private static final int SWEEPS = 6;

  final List<List<Item>> layers = new ArrayList<>();
  private final Map<Box, Item> items = new HashMap<>();
  private final Map<Long, Item> cells = new HashMap<>();
  private final List<Band> bands;
  private int count;

  private Grid(List<Band> bands) {
    this.bands = bands;
  }

  /** Makes the grid; null when it would be too large. */
  static @Nullable Grid of(List<Box> boxes, List<Line> lines, List<Band> bands) {
    Grid grid = new Grid(bands);
    for (Box box : mainPathFirst(boxes, lines)) {
      grid.items.put(box, grid.add(new Item(box, box.layer, box.band)));
    }
    for (Line line : lines) {
      if (!grid.chain(line)) {
        return null;
      }
    }
    grid.order();
    grid.rows(lines);
    return grid;
  }

  /** Sorts what has most steps after it first, so that the main path runs straight. */
  private static List<Box> mainPathFirst(List<Box> boxes, List<Line> lines) {
    Map<Box, Integer> ahead = new HashMap<>();
    List<Line> fromTheEnd = new ArrayList<>(lines);
    fromTheEnd.removeIf(line -> line.back);
    fromTheEnd.sort(Comparator.comparingInt((Line line) -> -line.source.anchor().layer));
    for (Line line : fromTheEnd) {
      int after = ahead.getOrDefault(line.target.anchor(), 0) + 1;
      ahead.merge(line.source.anchor(), after, Math::max);
    }
    List<Box> sorted = new ArrayList<>(boxes);
    sorted.sort(Comparator.comparingInt((Box box) -> -ahead.getOrDefault(box, 0)));
    return sorted;
  }

  Item itemOf(Box box) {
    Item item = items.get(box);
    if (item == null) {
      throw new IllegalStateException("no place for " + box.id);
    }
    return item;
  }

  private Item add(Item item) {
    while (layers.size() <= item.layer) {
      layers.add(new ArrayList<>());
    }
    item.key = layers.get(item.layer).size();
    layers.get(item.layer).add(item);
    count++;
    return item;
  }

  /** Puts an item into every column that a line passes; a line back has them under both ends. */
  private boolean chain(Line line) {
    Box source = line.source.anchor();
    Box target = line.target.anchor();
    Band band = target.band;
    if (line.back) {
      if (count + source.layer - target.layer > MOST_ITEMS) {
        return false;
      }
      for (int layer = target.layer; layer <= source.layer; layer++) {
        line.between.add(new Item(null, layer, band));
        count++;
      }
      return true;
    }
    if (count + target.layer - source.layer > MOST_ITEMS) {
      return false;
    }
    Item last = itemOf(source);
    for (int layer = source.layer + 1; layer < target.layer; layer++) {
      Item item = add(new Item(null, layer, band));
      line.between.add(item);
      join(last, item);
      last = item;
    }
    join(last, itemOf(target));
    return true;
  }

  private static void join(Item a, Item b) {
    a.after.add(b);
    b.before.add(a);
  }

  private void order() {
    layers.forEach(layer -> sort(layer));
    List<List<Item>> best = copy();
    long fewest = Crossings.of(layers);
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean right = sweep % 2 == 0;
      for (int i = 1; i < layers.size(); i++) {
        List<Item> layer = layers.get(right ? i : layers.size() - 1 - i);
        for (Item item : layer) {
          List<Item> near = right ? item.before : item.after;
          item.key = near.stream().mapToInt(x -> x.position).average().orElse(item.position);
        }
        sort(layer);
      }
      long crossings = Crossings.of(layers);
      if (crossings < fewest) {
        fewest = crossings;
        best = copy();
      }
    }
    layers.clear();
    layers.addAll(best);
  }

  private static void sort(List<Item> layer) {
    layer.sort(
        Comparator.comparingInt((Item item) -> item.band.index)
            .thenComparingDouble(item -> item.key));
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).position = i;
    }
  }

  private List<List<Item>> copy() {
    List<List<Item>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(new ArrayList<>(layer)));
    return copy;
  }

  private void rows(List<Line> lines) {
    for (List<Item> layer : layers) {
      int last = -1;
      int band = -1;
      for (Item item : layer) {
        last = item.band.index == band ? last : -1;
        band = item.band.index;
        item.row = Math.max(last + 1, wanted(item));
        last = item.row;
        take(item);
      }
    }
    for (Line line : lines) {
      if (line.back) {
        under(line);
      }
    }
  }

  private static int wanted(Item item) {
    List<Integer> rows =
        item.before.stream().filter(x -> x.band == item.band).map(x -> x.row).sorted().toList();
    return rows.isEmpty() ? 0 : rows.get((rows.size() - 1) / 2);
  }

  /** A line back takes the first row under everything in its columns. */
  private void under(Line line) {
    int row = 0;
    Set<Integer> columns = new HashSet<>();
    line.between.forEach(item -> columns.add(item.layer));
    for (Item item : List.copyOf(cells.values())) {
      if (item.band == line.between.get(0).band && columns.contains(item.layer)) {
        row = Math.max(row, item.row + 1);
      }
    }
    for (Item item : line.between) {
      item.row = row;
      take(item);
    }
  }

  private void take(Item item) {
    cells.put(cell(item.layer, item.band.index, item.row), item);
    Box box = item.box;
    if (box == null) {
      item.band.need(item.row, Sizes.STEP, Sizes.STEP);
    } else {
      item.band.need(item.row, box.up(), box.down());
    }
  }

  private static long cell(int layer, int band, int row) {
    return ((long) layer << 40) | ((long) band << 20) | row;
  }

  /**
   * Returns whether a vertical line from a shape down to a row meets nothing in its column; the
   * last row must be empty but for {@code own}.
   */
  boolean clearBelow(Item from, Band band, int row, @Nullable Item own) {
    if (band.index < from.band.index || (band == from.band && row <= from.row)) {
      return false;
    }
    for (int b = from.band.index; b <= band.index; b++) {
      int first = b == from.band.index ? from.row + 1 : 0;
      int last = b == band.index ? row : bands.get(b).rows - 1;
      for (int r = first; r <= last; r++) {
        Item there = cells.get(cell(from.layer, b, r));
        boolean end = b == band.index && r == row;
        if (there != null && there != own && (end || there.box != null)) {
          return false;
        }
      }
    }
    return true;
  }
}
