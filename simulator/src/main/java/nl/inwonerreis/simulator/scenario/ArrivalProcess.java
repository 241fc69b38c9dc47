package nl.inwonerreis.simulator.scenario;

import java.time.LocalDateTime;
import java.util.List;
import nl.inwonerreis.simulator.distribution.Distribution;
import nl.inwonerreis.simulator.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/** How residents, or pieces of other work, arrive. */
public sealed interface ArrivalProcess {

  /**
   * A Poisson process with a rate that follows hours and patterns.
   *
   * @param unit per open hour, per day that has open hours, or a 52nd of the first 364 days
   * @param hours when anyone arrives; null for always
   */
  record Rate(
      RateUnit unit, double value, @Nullable OpeningHours hours, List<PatternWindow> pattern)
      implements ArrivalProcess {
    public Rate {
      pattern = List.copyOf(pattern);
    }
  }

  /** A window in which the rate is weighed; windows that overlap multiply. */
  record PatternWindow(String name, OpeningHours hours, double weight) {}

  /** A renewal process; the first comes after one interval. */
  record Interarrival(Distribution interval) implements ArrivalProcess {}

  /** Arrivals at given times, in order. */
  record Times(List<TimedArrival> arrivals) implements ArrivalProcess {
    public Times {
      arrivals = List.copyOf(arrivals);
    }
  }

  /** One given arrival; null where the file leaves it to chance. */
  record TimedArrival(
      LocalDateTime time,
      @Nullable String start,
      @Nullable String group,
      @Nullable String channel,
      @Nullable String caseType) {}
}
