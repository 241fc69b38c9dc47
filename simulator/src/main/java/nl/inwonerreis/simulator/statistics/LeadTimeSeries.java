package nl.inwonerreis.simulator.statistics;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;
import org.jspecify.annotations.Nullable;

/**
 * The lead times of helped residents in order of their end: what a warm-up is found from.
 *
 * <p>Shape: means over blocks of equal size. Blocks are of one resident until there are 40,960;
 * then pairs are joined, again and again, so that memory does not grow with the run. Units:
 * seconds.
 */
public final class LeadTimeSeries implements Observer {

  private static final int BLOCKS = 40_960;

  private final double[] means = new double[BLOCKS];
  private final double[] ends = new double[BLOCKS];
  private final Sample leadTimes = new Sample();
  private int size;
  private int perBlock = 1;
  private int inBlock;
  private double sum;

  @Override
  public void end(Moment m, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    if (outcome != Outcome.HELPED) {
      return;
    }
    leadTimes.add(times.leadTime);
    sum += times.leadTime;
    inBlock++;
    if (inBlock == perBlock) {
      means[size] = sum / perBlock;
      ends[size] = m.time;
      size++;
      sum = 0;
      inBlock = 0;
      if (size == BLOCKS) {
        joinPairs();
      }
    }
  }

  private void joinPairs() {
    size = BLOCKS / 2;
    perBlock *= 2;
    for (int i = 0; i < size; i++) {
      means[i] = (means[2 * i] + means[2 * i + 1]) / 2;
      ends[i] = ends[2 * i + 1];
    }
  }

  /** Returns the means; only the first {@link #size} count. */
  public double[] means() {
    return means;
  }

  public int size() {
    return size;
  }

  /** Returns the time at which the first {@code blocks} were over, 0 for none. */
  public double endOf(int blocks) {
    return blocks == 0 ? 0 : ends[blocks - 1];
  }

  public Sample leadTimes() {
    return leadTimes;
  }
}
