package nl.inwonerreis.simulator.plan;

import java.util.Map;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.scenario.AfterDropOff;
import nl.inwonerreis.simulator.scenario.WhenClosed;

/** Compiles what residents do who are not served: try again, another channel, or give up. */
final class LeavingCompiler {

  private final Compilation c;

  LeavingCompiler(Compilation c) {
    this.c = c;
  }

  /** Returns what follows a visit that was left. */
  Leaving of(AfterDropOff after) {
    Distribution time = after.after();
    return new Leaving(
        after.retry(),
        cumulative(after.retry(), after.channels()),
        time == null ? null : c.law(time));
  }

  /** Returns what follows a closed door. */
  Leaving of(WhenClosed closed) {
    return new Leaving(closed.later(), cumulative(closed.later(), closed.channels()), null);
  }

  private double[] cumulative(double first, Map<String, Double> channels) {
    double[] shares = new double[c.channels.size()];
    double sum = first;
    for (int i = 0; i < shares.length; i++) {
      sum += channels.getOrDefault(c.channels.get(i), 0.0);
      shares[i] = sum;
    }
    return shares;
  }
}
