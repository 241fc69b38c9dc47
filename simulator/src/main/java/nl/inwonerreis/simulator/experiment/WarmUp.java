package nl.inwonerreis.simulator.experiment;

import java.util.OptionalInt;
import nl.inwonerreis.modeller.journey.Text;
import nl.inwonerreis.simulator.scenario.DefaultUsed;
import nl.inwonerreis.simulator.statistics.LeadTimeSeries;
import nl.inwonerreis.simulator.statistics.Mser5;

/**
 * The warm-up of a scenario that states none, found from a pilot: replication 0 without a warm-up.
 *
 * <p>MSER-5 on the lead times of helped residents in order of their end. Where it finds none: twice
 * the 90th percentile of the lead time, at most a third of the run. It is rounded up to whole weeks
 * in runs of twelve weeks or more, to whole days in runs of two weeks, to whole hours in runs of
 * two days, so that the window starts at a usual moment; never past half of the run. A run until
 * its last resident has none: it starts and ends empty.
 *
 * @param seconds the warm-up
 * @param assumption what to name among the defaults
 */
record WarmUp(double seconds, DefaultUsed assumption) {

  private static final double HOUR = 3600;
  private static final double DAY = 24 * HOUR;
  private static final double WEEK = 7 * DAY;

  static WarmUp none() {
    return new WarmUp(
        0,
        said(
            "geen: de simulatie begint en eindigt zonder inwoners",
            "none: the run starts and ends without residents"));
  }

  static WarmUp find(LeadTimeSeries pilot, double duration) {
    OptionalInt drop = Mser5.truncation(pilot.means(), pilot.size());
    if (drop.isPresent()) {
      double seconds = rounded(pilot.endOf(drop.getAsInt()), duration);
      return new WarmUp(
          seconds,
          said(
              Span.nl(seconds) + ", gevonden met MSER-5 in een proefrun",
              Span.en(seconds) + ", found with MSER-5 in a pilot run"));
    }
    double p90 = pilot.leadTimes().n() == 0 ? 0 : pilot.leadTimes().percentile(90);
    double seconds = Math.min(rounded(2 * p90, duration), duration / 3);
    return new WarmUp(
        seconds,
        said(
            Span.nl(seconds) + ": 2 × p90 van de doorlooptijd, hoogstens een derde van de run",
            Span.en(seconds) + ": 2 × p90 of the lead time, at most a third of the run"));
  }

  private static double rounded(double seconds, double duration) {
    double unit =
        duration >= 12 * WEEK ? WEEK : duration >= 2 * WEEK ? DAY : duration >= 2 * DAY ? HOUR : 1;
    double up = Math.ceil(seconds / unit) * unit;
    return up <= duration / 2 ? up : Math.min(seconds, duration / 2);
  }

  private static DefaultUsed said(String nl, String en) {
    return new DefaultUsed(
        null, "warm-up", new Text("De aanlooptijd is " + nl + ".", "The warm-up is " + en + "."));
  }
}
