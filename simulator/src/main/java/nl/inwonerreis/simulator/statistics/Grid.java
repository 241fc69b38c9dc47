package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts and samples by user group × channel, made when first used.
 *
 * <p>Shape: {@code [groups × columns]}, row by row; column 0 is no channel.
 */
final class Grid {

  private final int columns;
  final double[] counts;
  final @Nullable Sample[] samples;

  Grid(int groups, int columns) {
    this.columns = columns;
    this.counts = new double[groups * columns];
    this.samples = new @Nullable Sample[groups * columns];
  }

  /** Counts one more; {@code channel} −1 is none. */
  void count(int group, int channel) {
    counts[group * columns + channel + 1]++;
  }

  /** Counts so many more. */
  void count(int group, int channel, double more) {
    counts[group * columns + channel + 1] += more;
  }

  /** Adds an observation. */
  void add(int group, int channel, double value) {
    int at = group * columns + channel + 1;
    Sample sample = samples[at];
    if (sample == null) {
      sample = new Sample();
      samples[at] = sample;
    }
    sample.add(value);
  }

  /** Adds an observation unless it is 0; {@link #filledTo} adds those later. */
  void addUnlessZero(int group, int channel, double value) {
    if (value != 0) {
      add(group, channel, value);
    }
  }

  /**
   * Returns the samples, with zeros added to each until there are as many as {@code all} counts.
   */
  @Nullable Sample[] filledTo(Grid all) {
    for (int at = 0; at < samples.length; at++) {
      if (all.counts[at] > 0) {
        Sample sample = samples[at] == null ? new Sample() : samples[at];
        samples[at] = sample.filledTo((long) all.counts[at]);
      }
    }
    return samples;
  }

  /** Returns the counts of the groups for which {@code holds}; the others are 0. */
  double[] countsOf(boolean[] holds) {
    double[] some = counts.clone();
    for (int g = 0; g < holds.length; g++) {
      if (!holds[g]) {
        Arrays.fill(some, g * columns, (g + 1) * columns, 0);
      }
    }
    return some;
  }

  /** Returns the samples of the groups for which {@code holds}; the others are null. */
  @Nullable Sample[] samplesOf(boolean[] holds) {
    @Nullable Sample[] some = samples.clone();
    for (int g = 0; g < holds.length; g++) {
      if (!holds[g]) {
        Arrays.fill(some, g * columns, (g + 1) * columns, null);
      }
    }
    return some;
  }
}
