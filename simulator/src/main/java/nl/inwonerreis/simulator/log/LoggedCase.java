package nl.inwonerreis.simulator.log;

import java.util.List;

/**
 * A case read from a log: what happened to one resident or request.
 *
 * @param events in order of time, those at one instant in the order of the log; at least one
 */
public record LoggedCase(String id, List<LoggedEvent> events) {

  public LoggedCase {
    events = List.copyOf(events);
  }

  /** Returns the first event. */
  public LoggedEvent first() {
    return events.get(0);
  }

  /** Returns the first channel that the case names; empty where it names none. */
  public String channel() {
    return events.stream()
        .map(LoggedEvent::channel)
        .filter(c -> !c.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Returns the first user group that the case names; empty where it names none. */
  public String group() {
    return events.stream().map(LoggedEvent::group).filter(g -> !g.isEmpty()).findFirst().orElse("");
  }
}
