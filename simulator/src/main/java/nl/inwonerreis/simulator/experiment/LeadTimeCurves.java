package nl.inwonerreis.simulator.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.inwonerreis.simulator.observe.RunShape;
import nl.inwonerreis.simulator.result.Result.LeadTimeCurve;
import nl.inwonerreis.simulator.statistics.Cell;
import nl.inwonerreis.simulator.statistics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * The lead times of helped residents of all replications together, per group × first channel.
 *
 * <p>Shape: {@code pooled[group][column]}, where column 0 is no channel. All curves have the same
 * edges: about forty bins of a round width up to the 99th percentile, the last one to the greatest.
 */
final class LeadTimeCurves {

  private static final int BINS = 40;
  private static final double DAY = 86_400;
  private static final double[] WIDTHS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, DAY / 8, DAY / 4, DAY / 2, DAY,
    2 * DAY, 7 * DAY
  };

  private final RunShape shape;
  private final Sample[][] pooled;

  LeadTimeCurves(RunShape shape) {
    this.shape = shape;
    this.pooled = new Sample[shape.groups().size()][shape.channels().size() + 1];
    for (Sample[] row : pooled) {
      Arrays.setAll(row, c -> new Sample());
    }
  }

  /** Adds the lead times of the next replication. */
  void add(@Nullable Sample[][] leadTimes) {
    for (int g = 0; g < pooled.length; g++) {
      for (int c = 0; c < pooled[g].length; c++) {
        Sample next = leadTimes[g][c];
        if (next != null) {
          pooled[g][c].merge(next);
        }
      }
    }
  }

  /** Returns the curves: all, each channel, and so for each group. */
  List<LeadTimeCurve> curves() {
    List<LeadTimeCurve> curves = new ArrayList<>();
    Sample all = union(-1, 0);
    if (all.n() == 0) {
      return curves;
    }
    List<Double> edges = edges(all);
    for (int g = -1; g < pooled.length; g++) {
      for (int c = 0; c <= shape.channels().size(); c++) {
        Sample sample = union(g, c);
        if (sample.n() > 0) {
          curves.add(curve(g, c, sample, edges));
        }
      }
    }
    return curves;
  }

  private Sample union(int group, int column) {
    Sample union = new Sample();
    for (int g = 0; g < pooled.length; g++) {
      for (int c = 0; c < pooled[g].length; c++) {
        if ((group < 0 || g == group) && (column == 0 || c == column)) {
          union.merge(pooled[g][c]);
        }
      }
    }
    return union;
  }

  private LeadTimeCurve curve(int group, int column, Sample sample, List<Double> edges) {
    List<Long> counts = new ArrayList<>();
    long before = 0;
    for (double edge : edges.subList(1, edges.size())) {
      long upTo = sample.atMost(edge);
      counts.add(upTo - before);
      before = upTo;
    }
    List<Double> points = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent++) {
      points.add(sample.percentile(percent));
      shares.add(percent / 100.0);
    }
    String groupId = group < 0 ? Cell.ALL : shape.groups().get(group);
    String channelId = column == 0 ? Cell.ALL : shape.channels().get(column - 1);
    return new LeadTimeCurve(groupId, channelId, edges, List.copyOf(counts), points, shares);
  }

  private static List<Double> edges(Sample all) {
    double reach = Math.max(1, all.percentile(99));
    double width = width(reach / BINS);
    int bins = (int) Math.ceil(reach / width);
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      edges.add(i * width);
    }
    edges.add(Math.max(bins * width, all.percentile(100)));
    return List.copyOf(edges);
  }

  private static double width(double least) {
    for (double width : WIDTHS) {
      if (width >= least) {
        return width;
      }
    }
    return Math.ceil(least / (7 * DAY)) * 7 * DAY;
  }
}
