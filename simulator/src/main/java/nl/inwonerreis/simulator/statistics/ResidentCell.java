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
 */
final class ResidentCell {

  static final int KINDS = DropOffKind.values().length;

  final long[] ended = new long[Outcome.values().length];
  final Sample[] leadTimes = samples(Outcome.values().length);
  final Sample waiting = new Sample();
  final Sample paused = new Sample();
  final Sample handling = new Sample();
  final Sample delay = new Sample();
  private final Sample[] delays = samples(DelayKind.values().length);
  final Sample awaiting = new Sample();
  final Sample residentTime = new Sample();
  final Sample channelSwitches = new Sample();
  final Sample staffTime = new Sample();
  final Sample cost = new Sample();

  private final int elements;

  /** Drop-offs by element × kind; shape [elements × {@link #KINDS}]. */
  long @Nullable [] dropOff;

  ResidentCell(int elements) {
    this.elements = elements;
  }

  void end(int element, Outcome outcome, @Nullable DropOffKind kind, JourneyTimes times) {
    ended[outcome.ordinal()]++;
    leadTimes[outcome.ordinal()].add(times.leadTime);
    residentTime.add(times.residentTime);
    channelSwitches.add(times.channelSwitches);
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
    waiting.add(times.waiting);
    paused.add(times.paused);
    handling.add(times.handling);
    delay.add(times.delay);
    awaiting.add(times.awaiting);
    if (times.delay > 0) {
      for (int k = 0; k < delays.length; k++) {
        if (times.delayByKind[k] > 0) {
          delays[k].add(times.delayByKind[k]);
        }
      }
    }
  }

  /** Returns the delays of a kind of all helped residents, those without any as 0. */
  Sample delays(int kind) {
    Sample all = delays[kind];
    all.addZeros(delay.n() - all.n());
    return all;
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
