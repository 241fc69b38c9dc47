package nl.inwonerreis.simulator.engine;

import java.util.function.BooleanSupplier;
import nl.inwonerreis.simulator.observe.Observer;
import nl.inwonerreis.simulator.observe.Replication;
import nl.inwonerreis.simulator.plan.Plan;

/**
 * Runs replications of a plan. Replications share only the immutable plan, so several threads may
 * run them at once.
 */
public final class Simulation implements Replication {

  private static final int EVENTS_BETWEEN_LOOKS = 256;

  private final Plan plan;

  public Simulation(Plan plan) {
    this.plan = plan;
  }

  /**
   * {@inheritDoc}
   *
   * @throws EndlessLoopException when a resident moves more than 10,000 times without time passing
   */
  @Override
  public Facts run(int number, Observer observer, BooleanSupplier stop) {
    Run run = new Run(plan, number, observer);
    for (StaffPool pool : run.pools) {
      run.dispatcher.scheduleRoster(pool);
    }
    run.arrivals.start();
    boolean stopped = walk(run, stop);
    double end = plan.residents() == Long.MAX_VALUE ? plan.end() : run.now;
    observer.finish(end);
    return new Facts(end, stopped, run.messages.lost(), Stuck.byElement(run));
  }

  private boolean walk(Run run, BooleanSupplier stop) {
    EventCalendar calendar = run.calendar;
    boolean counted = plan.residents() != Long.MAX_VALUE;
    double end = plan.end();
    double time = calendar.nextTime();
    for (long events = 1; time < end; events++) {
      if (events % EVENTS_BETWEEN_LOOKS == 0 && stop.getAsBoolean()) {
        return true;
      }
      if (counted && run.arrivals.isDone() && isOver(run, events)) {
        return false;
      }
      run.now = time;
      handle(run, calendar.take());
      run.ready.settle();
      time = calendar.nextTime();
    }
    return false;
  }

  /** Returns whether all residents have ended, or those left can never move again. */
  private static boolean isOver(Run run, long events) {
    return run.cases.inProgress() == 0
        || (events % (EVENTS_BETWEEN_LOOKS * 64) == 0
            && Stuck.total(run) == run.cases.inProgress());
  }

  /** Lets an event of the calendar happen. */
  static void handle(Run run, int event) {
    EventCalendar calendar = run.calendar;
    Token t = calendar.tokenOf(event);
    int number = calendar.numberOf(event);
    switch (calendar.kindOf(event)) {
      case Event.COMPLETE -> run.service.complete(t);
      case Event.DELAY_OVER -> run.visits.delayOver(t);
      case Event.PATIENCE_OVER -> run.service.patienceOver(t);
      case Event.DOOR_CLOSES -> run.service.doorCloses(t);
      case Event.ARMED -> run.boundaries.due(t, number);
      case Event.ROSTER -> run.dispatcher.changeRoster(run.pools[number]);
      case Event.ARRIVAL -> run.arrivals.arrive(number);
      default -> throw new IllegalStateException("no event of kind " + calendar.kindOf(event));
    }
  }
}
