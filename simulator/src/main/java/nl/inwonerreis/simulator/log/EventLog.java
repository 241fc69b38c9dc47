package nl.inwonerreis.simulator.log;

import java.util.Comparator;
import java.util.List;

/**
 * An event log as read.
 *
 * @param cases in order of their first event
 * @param hasKinds whether the log tells why people left
 */
public record EventLog(List<LoggedCase> cases, boolean hasKinds) {

  public EventLog {
    cases =
        cases.stream()
            .sorted(
                Comparator.<LoggedCase>comparingLong(c -> c.first().time())
                    .thenComparing(LoggedCase::id))
            .toList();
  }

  /** Returns the log with only the first share of its cases, rounded down. */
  public EventLog first(double share) {
    return new EventLog(cases.subList(0, (int) (cases.size() * share)), hasKinds);
  }

  /** Returns the number of events. */
  public int events() {
    return cases.stream().mapToInt(c -> c.events().size()).sum();
  }
}
