package nl.inwonerreis.web.run;

import nl.inwonerreis.modeller.journey.DropOffKind;
import nl.inwonerreis.simulator.observe.Moment;
import nl.inwonerreis.simulator.observe.Observer;

/** Counts what happens in a replication: a measure of work that is the same on every machine. */
final class EventCount implements Observer {

  private long events;

  long events() {
    return Math.max(1, events);
  }

  @Override
  public void arrive(Moment m) {
    events++;
  }

  @Override
  public void start(Moment m, double waited) {
    events++;
  }

  @Override
  public void leave(Moment m, DropOffKind kind, boolean joined, double waited) {
    events++;
  }
}
