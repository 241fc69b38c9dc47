package nl.inwonerreis.simulator.statistics;

import java.util.Arrays;
import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.modeller.journey.Outcome;
import nl.inwonerreis.simulator.observe.DelayKind;
import nl.inwonerreis.simulator.observe.JourneyTimes;
import org.jspecify.annotations.Nullable;

/**
 * The ended residents of one user group with one first channel; times in seconds, cost in EUR. The
 * parts of the lead time are those of helped residents.
 *
 * <p>Only what is above 0 is kept apart: the others are known from the number of residents.
 */
final class ResidentCell {

  static final int KINDS = DropOffKind.values().length;

  final long[] ended = new long[Outcome.values().length];
  final Sample[] leadTimes = samples(Outcome.values().length);
  private final Sample waiting = new Sample();
  private final Sample paused = new Sample();
  private final Sample handling = new Sample();
  private final Sample delay = new Sample();
  private final Sample[] delays = samples(DelayKind.values().length);
  private final Sample awaiting = new Sample();
  private final Sample residentTime = new Sample();
  private final Sample channelSwitches = new Sample();
  private final Sample staffTime = new Sample();
  private final Sample cost = new Sample();
  private long closed;

  private final int elements;

  /** Drop-offs by element × kind; shape [elements × {@link #KINDS}]. */
  long @Nullable [] dropOff;

  ResidentCell(int elements) {
    this.elements = elements;
  }

  void end(int element, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    ended[outcome.ordinal()]++;
    leadTimes[outcome.ordinal()].add(times.leadTime);
    add(residentTime, times.residentTime);
    add(channelSwitches, times.channelSwitches);
    if (outcome == Outcome.HELPED) {
      parts(times);
    }
    if (kind != null) {
      if (dropOff == null) {
        dropOff = new long[elements * KINDS];
      }
      dropOff[element * KINDS + kind.ordinal()]++;
    }
  }

  private void parts(JourneyTimes times) {
    add(waiting, times.waiting);
    add(paused, times.paused);
    add(handling, times.handling);
    add(delay, times.delay);
    add(awaiting, times.awaiting);
    if (times.delay > 0) {
      for (int k = 0; k < delays.length; k++) {
        add(delays[k], times.delayByKind[k]);
      }
    }
  }

  /** The last case of a resident is closed. */
  void close(double itsStaffTime, double itsCost) {
    closed++;
    add(staffTime, itsStaffTime);
    add(cost, itsCost);
  }

  private static void add(Sample sample, double x) {
    if (x != 0) {
      sample.add(x);
    }
  }

  Sample waiting() {
    return waiting.filledTo(helped());
  }

  Sample paused() {
    return paused.filledTo(helped());
  }

  Sample handling() {
    return handling.filledTo(helped());
  }

  Sample delay() {
    return delay.filledTo(helped());
  }

  Sample delays(int kind) {
    return delays[kind].filledTo(helped());
  }

  Sample awaiting() {
    return awaiting.filledTo(helped());
  }

  Sample residentTime() {
    return residentTime.filledTo(ended());
  }

  Sample channelSwitches() {
    return channelSwitches.filledTo(ended());
  }

  Sample staffTime() {
    return staffTime.filledTo(closed);
  }

  Sample cost() {
    return cost.filledTo(closed);
  }

  private long helped() {
    return ended[Outcome.HELPED.ordinal()];
  }

  long ended() {
    return Arrays.stream(ended).sum();
  }

  private static Sample[] samples(int n) {
    Sample[] samples = new Sample[n];
    Arrays.setAll(samples, i -> new Sample());
    return samples;
  }
}
